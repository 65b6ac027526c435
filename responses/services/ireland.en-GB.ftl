### Services only for Ireland. What each one does, in words for the public.
### Licence: CC BY 4.0.

emergency-ireland-112-999 =
    .about = Call for the Gardai (Irish police), ambulance, fire brigade or coastguard. Both numbers are the same.

garda-report =
    .about = You can tell the Gardai about child sexual abuse at any Garda station. You can also pass on information on the Garda Confidential Line.
    .how = The phone number is the Confidential Line. It takes information without your name.
    .limits = If you are in danger, call { emergency-ireland-112-999.phone }.

hotline-ie =
    .about = You can report sexual images of children found online in Ireland. You can also report private sexual images shared without permission.
    .limits = The website may ask for your name. You can look before you send anything.

satu-ireland =
    .about = Six hospital units give care after a recent sexual assault. They can collect evidence, with or without the Gardai.
    .how = The care is free. Call the unit nearest you. Some units have a second number for after hours. There is no unit in Limerick.
    .limits = The Donegal and Galway numbers were not checked as well as the others. There may be a lowest age. You can ask when you call.

# check: allow R47 — the name of the form, to be asked for by name
tusla =
    .about = Ireland's child protection service. Anyone can tell it about a worry for a child. Proof is not needed.
    .how = Its page says how to report. Ask for the local duty social worker. For adults abused as children there is the Retrospective Abuse Report Form. Professionals use portal.tusla.ie.
    .hours = Local teams work on weekdays. The number is for after hours: 6pm to 6am every night. Weekends and bank holidays too: 9am to 5pm.
    .limits = The number is for people whose job means they must report by law. If you cannot reach Tusla and a child is in danger, call Gardai on { emergency-ireland-112-999.phone }.
womens-aid-ireland =
    .about = A free line for women in Ireland hurt or controlled by a partner.
fiosru =
    .about = Deals with complaints about how Gardai (Irish police) behaved. It is separate from the Gardai.
    .how = At 16 or 17 you can complain without a parent. It replaced the Garda Siochana Ombudsman Commission (GSOC).
    .limits = There may be a time limit. Ask now.
childline-ireland =
    .about = Any child or young person in Ireland can call or chat free, about anything. Day and night.
dublin-rape-crisis-centre =
    .about = A free line in Ireland, day and night. For anyone hurt by sexual violence, now or in the past.
    .how = Local rape crisis centres also have freephone numbers. The list is on rapecrisishelp.ie.
one-in-four-ireland =
    .about = Counselling and advocates for adults in Ireland who were sexually abused as children.
    .hours = It is open in office hours.
cari-ireland =
    .about = Helps children in Ireland who were sexually abused, and their families. A helpline, therapy and support at court.
    .hours = It may be open Monday to Friday, 9am to 5pm. Check on its website.
    .limits = In 2023 the helpline asked for money to stay open. You can check if it still runs. The wait for therapy is long.
pieta =
    .about = Free help in Ireland, day and night. For thoughts of ending your life or hurting yourself.
    .how = You can call, or text the word Help. Texts may cost your normal rate.
text-50808 =
    .about = Anyone in Ireland can text at any time, to message a trained volunteer.
    .how = Text the word Hello to start.
hse-national-counselling-service =
    .about = Counselling in Ireland for people who were abused as children.
    .limits = The number comes from a page of 2009. It may have changed.
parentline-ireland =
    .about = A line for parents in Ireland who need someone to talk to.
ombudsman-for-children-ireland =
    .about = Looks at complaints by or for children. They can be about Tusla, schools, the health service (HSE) or other public bodies.
    .hours = The number and hours come from an older page. They may have changed.
    .limits = You complain to the organisation itself first. Its own steps come before this office.
