# Khmer: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = សូមវាយសំណួរ លេខប៊ូតុង ឬ { $help }។ { $leave } បញ្ចប់ការជជែក។
console-as-of = កាលបរិច្ឆេទបច្ចុប្បន្នគិតជាថ្ងៃ{ DATE($date) }។
console-goodbye = លាហើយ ជួបគ្នាពេលក្រោយ។
