# The bot's own voice. Short, calm, nothing promised. Questions here only steer: "Which is closer?", "Where are you?".

bot = I'm a bot. No one reads this and no one has been told.
notice = I keep nothing you write. Discord and your phone may. "About" says more.
not-reviewed = A first-language reader has not checked these words yet.
for-place = For { $place }
no-place = I don't know which country you are in. You can choose it below.
child-lines = For under 18s:
adult-lines = For adults:
country-line = { $name } ({ $place }): { $way }
other-countries = other countries
also = You also asked about: { $title }

# Outcomes
choose-title = Which of these is closer?
choose-opening = I want to show you the right help. Pick the one that fits best.
none-title = Ways to get help
none-opening = I may not have understood. That is my fault, not yours. Here are ways to get help.
bye-title = Take care
bye-opening = You can stop at any time. You can come back at any time.
topics-title = What I can help with

# The menu's groups
group-now = Danger now
group-report = Telling someone
group-online = Online
group-police-and-justice = Police and justice
group-support = Support
group-understand = Understanding it
group-about = About this bot

# Buttons
button-services = More services
button-related = Related help
button-reader = Who is this for?
button-place = Change place
button-language = Change language
button-not-this = Not this?
button-more = More
button-hide = Hide this
button-topics = All topics
button-help-with = Show me help with: { $title }
button-something-else = Something else

# Readers, as buttons
reader-victim = For under 18s
reader-friend = For a friend
reader-parent = For a parent or carer
reader-adult-survivor = For adults
reader-professional = For people at work
reader-own-thoughts = Worried about my own thoughts
which-reader = Who is this for?
which-place = Where are you?
which-language = Which language?

services-title = More services
services-none = I know of no other service here.
related-title = Related help
