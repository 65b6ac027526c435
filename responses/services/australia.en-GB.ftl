# Words for the services of Australia; the contact facts are in australia.toml.
# Licence: CC BY 4.0.
# `checked` is empty in that file: nobody has compared an entry with the live page yet.

au-triple-zero =
    .about = For police, ambulance or fire if someone in Australia is in danger right now.
    .how = If you cannot speak, you are asked to press 55. Then you are put through to police.

au-106-tty-emergency =
    .about = For Deaf people and people who cannot speak. On a TTY (a typing phone) you type to get police, fire or ambulance.
    .how = The National Relay Service has other ways to reach emergency help.
    .limits = You cannot text this number from a mobile. It may have changed.

au-national-relay-service =
    .about = For deaf people, and people who find speech hard. You can make phone calls by typing or in Auslan (sign language).
    .how = You can find the ways to call on its Access Hub website. You can use it to call emergency help too.

au-tis-national =
    .about = For people who do not speak much English. You can ask for an interpreter to join your phone call.

au-police-131444 =
    .about = You can tell the police about a crime when nobody is in danger this minute.
    .how = A police station can also take the report. In Queensland this line is called Policelink.
    .limits = It may not be the same in every state. The page read is from 2021.

au-accce-report =
    .about = You can tell federal police about grooming, sextortion or other sexual harm to children online.
    .how = Before you block, keep chats, usernames, links and dates, but not the picture itself. Never screenshot or send sexual images of a child.
    .privacy = If you do not want to give your name, it points you to Crime Stoppers.
    .limits = It is for people living in Australia. For danger now, call the emergency number.

au-crime-stoppers =
    .about = Anyone can pass on what they know about a crime without giving a name.

au-esafety-image-based-abuse =
    .about = For a nude or private picture shared without your say-so, or threats to share it. It can help get it taken down.
    .how = You do not have to give your name. It aims to reply in about two working days.
    .limits = For images of under-18s, you can also tell the Australian Centre to Counter Child Exploitation.

au-esafety-illegal-content =
    .about = Anyone can tell eSafety about images or videos of child sexual abuse online. It can get them removed.
    .how = Never copy or send on the images. eSafety works with Australian police and with hotlines in other countries.

au-thinkuknow =
    .about = A police-led website for young people, families and schools. It shows how to stop and report sexual harm online.

au-kids-helpline =
    .about = Anyone aged 5 to 25 can talk to a trained counsellor about anything, any time.
    .how = You do not have to give your name. You can also ask for counselling by email.
    .privacy = A counsellor may tell others if a child is hurt, or might be badly hurt.

au-1800respect =
    .about = Trained counsellors help anyone hurt by sexual, family or partner violence. Supporters can call too.
    .how = You can ask for an interpreter on the phone. Texts are in English only.
    .hours = Phone, text and chat are always open. Video calls began Monday to Friday, 9am to 5pm, and may be longer now.

au-vic-sexual-assault-crisis-line =
    .about = Help after a sexual assault, new or old. For people in Victoria, after hours.
    .hours = It is an after-hours line. The exact times are not known.
    .limits = It is for people in Victoria.

au-bravehearts =
    .about = Children, families and adults affected by child sexual abuse can get advice and counselling.
    .how = Its site says there is no time limit for telling the police about sexual abuse.

au-blue-knot =
    .about = Adults who were hurt as children can talk to a trauma counsellor. You can get help with a redress claim.
    .hours = Open every day of the year, on Sydney time.
    .privacy = Staff must report it if a child is at risk.
    .limits = The email address is from 2020. It may have changed.

au-lifeline =
    .about = For anyone who feels they cannot cope, or thinks about suicide. A trained helper is there at any time.
    .how = You can call, text or chat online. To find the chat, you can search for Lifeline Australia. You do not have to give your name.

au-13yarn =
    .about = For Aboriginal and Torres Strait Islander people. You can yarn with a trained helper at any time.
    .how = The helpers are Aboriginal or Torres Strait Islander people too.

au-qlife =
    .about = For lesbian, gay, bisexual, trans, intersex and queer people and more. Families and friends too. You can talk with a trained helper.
    .how = The helpers are from the same community. You do not have to give your name. You can talk about feelings, safety and relationships.
    .hours = 3pm to midnight in the time of your own state or territory.
    .limits = It is not a crisis service.

au-stop-it-now =
    .about = For adults worried about sexual thoughts or actions towards children. They can be yours or someone else's.
    .how = You do not have to give your name.
    .privacy = The law can make staff report harm to a child.
    .limits = Jesuit Social Services runs it. Its name, number and hours may have changed.

au-partnerspeak =
    .about = For partners and families of someone who used child sexual abuse images. You can talk with someone who has been through it.
    .how = There is an online forum too.
    .hours = You can check the hours on its website.
    .limits = Help outside Victoria may be limited.

au-national-redress-scheme =
    .about = For people sexually abused as children in an organisation. You can ask for counselling, money and an apology.
    .how = It covers schools, churches, clubs and homes run by an organisation. You can ask for an interpreter.
    .hours = Staff work on Western Australia time too.
    .limits = You can apply before 30 June 2027. Later claims are only for rare cases. The organisation must have joined the scheme.

au-knowmore =
    .about = Free legal help for people who were sexually abused as children. It covers redress and money claims.

au-nsw-child-protection =
    .about = For New South Wales. You can call if you think a child is being hurt or is not safe.
    .privacy = You may be able to report without giving your name. You can ask first.

au-vic-child-protection =
    .about = For Victoria. You can call if you think a child is being hurt or is not safe.
    .hours = The after-hours number is for emergencies. In office hours, you can call the line for your area.
    .privacy = You may be able to report without giving your name. You can ask first.

# check: allow R06 — the page is named as the one that says so; its hours are not in the facts
au-qld-child-safety =
    .about = For Queensland. You can call if you think a child is being hurt or is not safe.
    .how = In office hours, you can call the Regional Intake Service. You can look online for its number.
    .hours = This number is the after-hours centre. One page says it runs day and night.
    .privacy = You may be able to report without giving your name. You can ask first.

au-wa-child-protection =
    .about = For Western Australia. You can call if you think a child is being hurt or is not safe.
    .privacy = You may be able to report without giving your name. You can ask first.

au-sa-child-abuse-report-line =
    .about = For South Australia. You can call if you think a child is being hurt or is not safe.
    .privacy = You may be able to report without giving your name. You can ask first.

au-tas-advice-and-referral =
    .about = For Tasmania. You can call if you think a child is being hurt or is not safe.
    .privacy = You may be able to report without giving your name. You can ask first.

au-act-child-protection =
    .about = For Canberra and the Australian Capital Territory. You can call if you think a child is being hurt or is not safe.
    .privacy = You may be able to report without giving your name. You can ask first.
    .limits = The name of this service may have changed.

au-nt-child-protection =
    .about = For the Northern Territory. You can call if you think a child is being hurt or is not safe.
    .how = In the Northern Territory, every adult has a duty to report.
    .privacy = You may be able to report without giving your name. You can ask first.

au-afp-complaints =
    .about = You can complain to the federal police about how an officer treated you.
    .how = The phone is an answering service. You can complain even if you cannot fully name the officer. It covers police in Canberra too.
    .limits = A complaint over 12 months old may not be taken on. The next step is { au-act-policing-ombudsman }.

au-act-policing-ombudsman =
    .about = For people still unhappy after a complaint to federal or Canberra police. The Ombudsman can look at what they did.
    .how = On the main number, choose option 2.
    .limits = You are asked to complain to the police first, unless you feel you cannot.

au-nsw-lecc =
    .about = This watchdog is separate from police. It takes complaints about serious bad behaviour by New South Wales police.
    .privacy = You do not have to give your name. If you do not, it cannot write back to you.
    .limits = It does not deal with rudeness or customer service.

au-vic-ibac =
    .about = A police watchdog in Victoria. It takes complaints about Victoria Police, such as bad treatment or not doing their job.
    .privacy = You do not have to give your name.
    .limits = Most complaints are sent back to Victoria Police to look into.

au-vic-victims-of-crime-commissioner =
    .about = For victims, when police or services in Victoria break the rules on treating victims. You can complain here.
    .limits = It asks that you complain to that police or service first. It cannot change the result of a case.

au-qld-ccc =
    .about = A watchdog in Queensland. It takes serious complaints about Queensland police, such as acting in an improper way.
    .limits = Less serious complaints go to the Queensland Police Service.

au-wa-ccc =
    .about = For complaints about Western Australia police. You can come here if you are not happy with how they dealt with yours.
    .limits = The numbers are from an older leaflet. They may have changed.

au-sa-opi =
    .about = You can send a complaint about South Australia police here. It is not part of the police.
    .limits = An older page says it passes most complaints to a team inside the police. It watches what they do.

au-tas-integrity-commission =
    .about = You can write to this Tasmania office to complain about serious bad behaviour by police.
    .how = Complaints must be in writing.
    .privacy = You can hide your name. Then it cannot ask you for more.

au-office-for-child-safety =
    .about = A government list of help for people affected by child sexual abuse. You can search for National Office for Child Safety.
    .how = You can look for its page called Get Support.
