### Labels of buttons (at most 30 characters) and the name of the language.

language-name = English

# Under a quotation that was cut short.
read-on = Read on

## What a person may want to know or do, one label each.

menu-overview = Summary
menu-eligibility = Who may attend
menu-countries = Participating economies
menu-seats = Number of places
menu-deadline = Closing date
menu-dates = Dates
menu-agenda = Programme
menu-venue = Venue
menu-modality = Online or on site
menu-organizer = Organisers
menu-objectives = Objectives
menu-outcome = What you take away
menu-background = Background
menu-topics = Topics
menu-fees = Costs
menu-travel = Travel and stay
menu-visa = Visa
menu-language = Working language
menu-certificate = Certificate
menu-materials = Materials
menu-apply = How to apply
menu-documents = Forms and papers
menu-selection = How candidates are chosen
menu-nomination_status = My nomination
menu-withdraw = Withdraw or be replaced
menu-join = Joining online
menu-contact = Whom to contact
menu-reminder_on = Remind me
menu-reminder_off = Stop reminders
menu-calendar = Add to my calendar
menu-timezone = Time zone
menu-announcements = News
menu-projects = All projects
menu-set_language = Change language
menu-privacy = My data
menu-greeting = Say hello
menu-thanks = Say thank you
menu-goodbye = Say goodbye
menu-help = What you can ask
menu-human = Talk to a person
menu-out_of_scope = Something else
