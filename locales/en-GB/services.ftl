# How a service is shown. Numbers, addresses and times come from the facts.

call = Call { $number }
text = Text { $number }
text-word = Text { $word } to { $number }
chat = Chat online: { $address }
form = Online form: { $address }
mail = Email { $address }
web = { $address }
relay = Textphone or relay: { $number }
phone-also = Or call { $number }
phone-after-hours = After hours: call { $number }
phone-after-hours-in = { $area }, after hours: call { $number }
phone-abroad = From abroad: call { $number }
phone-welsh = In Welsh: call { $number }. Check its hours first
phone-children = Children: call { $number }
phone-parents = Parents: call { $number }
phone-parents-and-teachers = Parents and teachers: call { $number }
phone-mandated-reporters = If your job says you must report: call { $number }
phone-indigenous = Indigenous line: call { $number }
phone-police = The police alone: call { $number }
phone-police-not-urgent = Police, when it is not urgent: call { $number }
phone-deaf-text = Deaf people: text { $number }
phone-whatsapp = WhatsApp: { $number }
phone-region = { $area }: call { $number }

cost-free = free
cost-standard = costs a normal call
no-call-back = cannot call you back
name-not-needed = you do not have to give your name
not-on-bill = says it is not on the phone bill
only-in = only in { $area }

# Languages other than the reader's own. `languages-only`: nobody there is known to speak the reader's.
languages-only = in { $languages }
languages-also = also in { $languages }
languages-more = help in more languages
language-name =
    { $tag ->
        [ase] American Sign Language
        [asf] Auslan
        [bfi] British Sign Language
        [cr] Cree
        [cy] Welsh
        [de] German
        [en] English
        [es] Spanish
        [fr] French
        [hi] Hindi
        [it] Italian
        [iu] Inuktitut
        [mr] Marathi
        [nl] Dutch
        [oj] Ojibway
        [pl] Polish
        [ps] Pashto
        [pt] Portuguese
        [ro] Romanian
        [sv] Swedish
        [tr] Turkish
        [ur] Urdu
       *[other] another language
    }

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
