# Fijian: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = Ni vola e dua na taro, na naba ni dua na batani, se { $help }. E cava na veivosaki ena { $leave }.
console-as-of = E wiliki na siga nikua me { DATE($date) }.
console-goodbye = Ni sa moce, eda na sota tale.
