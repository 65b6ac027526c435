# How a service is shown. Numbers, addresses and times come from the facts.

call = Call { $number }
text = Text { $number }
text-word = Text { $word } to { $number }
chat = Chat online: { $address }
form = Online form: { $address }
mail = Email { $address }
web = { $address }
relay = Textphone or relay: { $number }
phone-after-hours = After hours: call { $number }
phone-office-hours = In office hours: call { $number }
phone-abroad = From abroad: call { $number }
phone-welsh = In Welsh: call { $number }
phone-region = { $area }: call { $number }
phone-office = Office: call { $number }

cost-free = free
cost-standard = costs a normal call
no-call-back = cannot call you back
name-not-needed = you do not have to give your name
only-in = only in { $area }

open-always = open all day and night
open-until = open now until { $time }
open-until-midnight = open now until midnight
opens-today = closed now, opens today at { $time }
opens-tomorrow = closed now, opens tomorrow at { $time }
opens-on = closed now, opens on { $day } at { $time }
open-now = open now
closed-now = closed now
hours-unknown = hours not known
hours-holiday = hours may differ today
hours-caller = hours depend on where you are
time-in = { $hours } ({ $city } time)
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday

not-checked = not yet checked
checked-on = checked on { $date }

for-under = under { $age }
for-over = { $age } and over
for-ages = ages { $from } to { $to }
for-victim = children and young people
for-friend = friends
for-parent = parents and carers
for-adult-survivor = adults
for-professional = people at work
for-own-thoughts = people worried about their own thoughts
