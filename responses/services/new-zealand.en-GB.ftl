# Waymark: words for services in New Zealand. CC BY 4.0.

nz-111 =
    .about = For police, an ambulance or the fire service when someone is in danger right now.
    .how = If you cannot speak on a mobile, press 55 when asked. On a landline, press any button.

nz-police-105 =
    .about = For telling the police about something that has already happened and is not an emergency.
    .how = You can also go to a police station with someone to support you. You can ask for a sexual violence detective.
    .limits = The page read is from 2019. It may have changed.

nz-oranga-tamariki =
    .about = Anyone can call or email. It is for worries that a child is being hurt or is not safe.
    .hours = From 5pm to 8am, and on weekends and holidays, only emergencies are looked at.

nz-safe-to-talk =
    .about = Anyone touched by sexual harm can talk to a trained helper. So can people worried about their own behaviour.
    .how = It can help you find a free ACC therapist.
    .privacy = They may tell someone if a person is in danger right now. A page of 2018 said that you need not give your name.

nz-1737 =
    .about = You can call or text to talk with a trained counsellor about anything that hurts.
    .limits = The page read is from 2017. It may have changed.

nz-youthline =
    .about = Young people aged 12 to 24 can call or text a counsellor.
    .limits = The numbers come from a page of 2012. They may have changed.

nz-netsafe =
    .about = Helps when someone bullies or threatens you online. Or when someone shares a private picture of you without your say-so.
    .hours = On weekends and holidays, 9am to 5pm, it takes reports only. No one talks to you then.
    .privacy = It will not contact the other person unless you agree.
    .limits = It is not the police. It cannot punish people.

nz-dia-report =
    .about = You can report pictures or videos online that show children being sexually abused.
    .how = Leave the website at once. Do not save anything. You do not have to give an email address.
    .limits = It looks only at images and videos.

# check: allow R47 — the name of the office
nz-ipca =
    .about = The Independent Police Conduct Authority (IPCA) takes complaints about the New Zealand Police. It is not part of the police.
    .how = The phone line takes messages. A free phone interpreter can help.
    .privacy = By law the police are told about your complaint. They usually get a copy.

nz-acc-sensitive-claims =
    .about = Free therapy for people of any age who were sexually abused in New Zealand. Visitors are covered too. You need not have told the police.
    .how = You can start with a listed therapist or your doctor. Safe to talk can help you find one. Before any decision you can get up to 14 hours of therapy. Also up to 30 hours of other support.

nz-victims-information-line =
    .about = Victims of crime can call to learn their rights. They can ask what happens in court.
    .hours = The hours come from an older page and may have changed.

nz-victim-support =
    .about = Helps people hurt by crime, whether or not they tell the police. It can help with some costs.

nz-womens-refuge =
    .about = Helps women and children who are not safe at home. It can offer a safe place.

nz-voyce =
    .about = Children and young people in care can get someone independent on their side.
    .limits = It is separate from Oranga Tamariki, the ministry for children.

nz-parent-help =
    .about = Free advice for parents when family life is hard. You can also share a worry about a child.
    .limits = The page read has no date. The service may have changed.

nz-stop =
    .about = Helps people in the South Island, aged 5 and up. It is for worrying or harmful sexual behaviour.
    .how = Its services are free.

nz-safe-network =
    .about = Works with people in the upper North Island. It is for people who sexually harmed a child or used child abuse images.

nz-wellstop =
    .about = Helps people stop harmful sexual behaviour or thoughts. It is for any age in the lower North Island.
    .how = You can ask for help yourself.

nz-stand-strong-walk-tall =
    .about = Adults in New Zealand who feel sexually drawn to under-16s can get free expert therapy.
    .how = The address here is a page for parents on Keep It Real Online. The link to the therapy is on that page.
