# Fijian: messages that go on with an earlier one, and questions that were not understood. Read twice; not yet reviewed by a native speaker.

# Under "What I keep about you".
privacy-unclear-questions = Keu sega ni kila e dua na taro, e rawa niu maroroya na kena vosa e dau vakayagataki me 90 na siga, meu vuli kina. E kau laivi na yaca, naba kei na itikotiko, ka sega ni laurai se o cei e taro.

# After an answer somebody asks "why?".
# $date (date) - the closing date
why-closed = E volai ena ivola ni kacivi na { $date } me siga ni sogo ni vakatutu yaca, ka sa oti na siga oya.
# $date (date) - the closing date
why-closing-date = E volai ena ivola ni kacivi na { $date } me siga ni sogo ni vakatutu yaca.
why-qualifications = E gadreva na ivola ni kacivi na veika oqo:
why-countries = E volai ena ivola ni kacivi na matanitu era rawa ni vakaitavi.
why-notification = Au tukuna ga na ka e volai ena ivola ni kacivi. Au sega ni kila na vuna e sega ni volai kina.

# Somebody asks about "the other project", and there is none.
no-other-project = Oqo duadua ga na porojeketi au kila ena gauna oqo.
