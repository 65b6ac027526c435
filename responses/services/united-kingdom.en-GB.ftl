### Services for the United Kingdom, and services it shares with Ireland. What each one does, in words for the public.
### Licence: CC BY 4.0.

emergency-999 =
    .about = Call if someone is in danger now, badly hurt, or a crime is happening. Police, ambulance, fire or coastguard.
    .how = You can also use a textphone or the Relay UK app. The relay number is one to call, not to text.

emergency-999-silent-55 =
    .about = Silent Solution: call from a mobile when it is not safe to talk. Cough or tap. Press 55 when told to.
    .how = Listen first. If it is safe, whisper. If you cannot talk, cough or tap. When told to, press 55 to get the police.
    .limits = Pressing 55 does not tell the police where you are. If you make no sound and do not press 55, the call ends. It is for mobiles. On a landline, an operator deals with a quiet call.

emergency-text-999 =
    .about = It works only after you text the word register to { emergency-text-999.text } and reply yes. Then you can text if you cannot make a voice call.
    .how = In an emergency, text: police, what is wrong and where. Wait for a reply, about 2 minutes. If none comes in 3 minutes, text again.
    .limits = It does not work from abroad.

emergency-999-bsl =
    .about = For Deaf people: a video call in British Sign Language. An interpreter speaks to the emergency operator. Use the app or website.

police-101 =
    .about = Tell the police about something that is not happening right now. It can be from long ago.
    .limits = It is not for danger now. If there is danger now, call { emergency-999.phone }.

police-online-sexual-offences =
    .about = A form to tell your local police about sexual abuse by typing.
    .how = Each police force's website also has a form about child abuse. Look in its Report menu.
    .limits = If there is danger now, call { emergency-999.phone } instead. Forms can differ. Check on the page if you can leave out your name.

police-scotland-report =
    .about = Tell Police Scotland about sexual abuse at any time. You can call, or go to a police station.
    .how = Your contact there is usually a Sexual Offences Liaison Officer.
    .limits = If there is danger now, call { emergency-999.phone } instead.

operation-beaconport =
    .about = Police look again at group child sexual exploitation cases. Only those closed with no charges, January 2010 to March 2025.
    .how = There is no direct contact that we know of. You can check the National Crime Agency website for one. You can ask the police force that closed the case. Any force can take your call on { police-101.phone }.
    .limits = For England and Wales only. At least two suspects must be thought to be alive. The case must not have been looked at again before. It does not cover cases closed at other times.

grooming-gangs-inquiry =
    .about = A legal inquiry into how police, councils and others failed children. It is about abuse by groups.
    .how = No way to tell it your own experience was found yet. You can check its page for news.
    .privacy = It may tell police or social care if someone is at risk of serious harm. It may do so about a crime now or in the past.
    .limits = It cannot charge anyone. It passes crime information to the police. The Rape Gang Inquiry is a different one. It had no legal powers.

ceop-safety-centre =
    .about = For when someone online asks for sexual pictures, threatens you or makes you feel unsafe. You tell trained police staff.
    .how = You fill in an online form. A child protection adviser reads every report. They contact the child or the adult by phone or email. Children of any age can report.
    .privacy = It is the police. They may tell other adults if that is needed to keep you or others safe. It cannot take reports without a name.
    .limits = It is not for bullying, hacking or fake accounts. In danger now, call { emergency-999.phone }.

iwf-report =
    .about = Report a web page with sexual images of a child, to get it taken down. Search online for Internet Watch Foundation.
    .limits = Do not look for such images and do not save them. Just report the address. In Ireland you can use Hotline.ie.

report-remove =
    .about = For under 18s. A nude picture or video of you is online, or might be shared. It can help to take it down or block it.
    .how = You use a Childline account. Then you add the image, video or link. From 13 to 17 you prove your age with ID (Yoti). Under 13 you do not. It works before a picture is posted too.
    .hours = The form is always open. In 2021 an answer normally took about one working day.
    .privacy = Childline and the Internet Watch Foundation only see what they need. That is to check it and keep you safe. You do not have to give your real name.

take-it-down =
    .about = For a nude picture taken when you were under 18. It makes a code so sites can find and block it. Works worldwide.
    .how = You need the picture on your own device. Do not download or send it just to do this. Only the code is used. Sites do not see the picture.
    .limits = Adults can use it too. You must have been under 18 in the picture. It does not work on encrypted apps, or with companies that have not joined.

stopncii =
    .about = For adults, when a private sexual picture of you may be shared. It makes a code so sites can block it.
    .privacy = The picture stays on your device.
    .limits = Only for pictures taken when you were 18 or over. Under 18, you can use Report Remove in the UK, or Take It Down.

revenge-porn-helpline =
    .about = Helps adults (18 or over) when someone shares private sexual pictures or threatens to. It can help get them taken down.
    .hours = Check the hours before you call.
    .limits = It is not for pictures of anyone under 18. You can use Report Remove for those.

report-harmful-content =
    .about = For when you reported something harmful to a website or app. It helps if they did not remove it.
    .limits = It is for things that are harmful but legal. Illegal images of children go to the Internet Watch Foundation. If there is danger, call the police.

crimestoppers =
    .about = Tell a charity what you know about a crime without saying who you are. It passes it to the police.
    .privacy = It is a charity, not the police. It does not trace calls or computers and never takes your name.
    .limits = It is not for emergencies. It cannot contact you. If you were hurt and want police help, you can call the police instead.

fearless =
    .about = A site where young people can pass on information about crime without giving their name.
    .limits = If someone is hurting you, you can use Childline, CEOP or { emergency-999.phone } instead.

childline =
    .about = Anyone under 19 can call or chat online about anything at all.
    .how = A call is free from mobiles too. You do not have to give your name.
    .hours = At night there are fewer counsellors, so the wait can be longer. Chat hours can differ. Check its page.
    .privacy = What you say stays with Childline, unless you are in serious danger. They may also tell someone if anyone's life is in danger.

nspcc-helpline =
    .about = Adults who are worried about a child can get advice. The trained people there can pass worries to social services.
    .hours = Phone hours have changed several times. Check its page. You can send an email or online form at any time.
    .privacy = You need not give your name. If you name a child in serious danger, they tell children's services or the police.

nspcc-report-abuse-in-education =
    .about = For sexual abuse or harassment in a school, college or other place of learning. It can be now or in the past.
    .how = Its email is the same as the NSPCC Helpline's. You can write that it is about a school or college.
    .limits = This may have changed. It opened in 2021. No newer page was seen.

nspcc-whistleblowing =
    .about = Advice for people at work who think their organisation is not keeping children safe.
    .how = Protect is a separate line. It gives advice on speaking up about wrongs at work, in any job.

shout =
    .about = Text a trained volunteer at any time if you feel you cannot cope.
    .how = You text the word SHOUT to start.

samaritans =
    .about = Call to talk to someone who will listen when life feels too hard.

papyrus-hopeline247 =
    .about = For anyone under 35 thinking about ending their life. Also for anyone worried about a young person.

children-first-scotland =
    .about = Scotland's children's charity. Families and anyone worried about a child can call for help.

family-lives =
    .about = A line for parents and carers who need someone to talk to about family problems.
    .limits = Its number looks like that of the Rape and Sexual Abuse Support Line. They are two lines.

the-mix =
    .about = Online information and support for people under 25.
    .limits = This may have changed. It joined Shout in 2024. No open phone line is known. You can use Shout instead. Under 19, you can use Childline.

missing-people =
    .about = Help if someone is missing, or if you have gone missing or want to.
    .how = They can pass on a message without saying where you are. They say calls are not traced or recorded.
    .hours = Hours are not confirmed. Check its page.
    .privacy = They may tell others if you or someone else is at serious risk. That is when they know who you are. They may also tell about terrorism, or if the law says they must.

runaway-helpline =
    .about = Call or text free if you have run away or think of it. Or if someone makes you do things you do not want to.
    .how = You can text or chat in English. On the phone they can use an interpreter.
    .hours = Hours are not confirmed. Check its page.
    .privacy = They may tell someone if you or others are at serious risk. That is when they know who you are. They try to talk to you first. They may also tell about terrorism, or if the law says they must.

rape-sexual-abuse-support-line =
    .about = From Rape Crisis England & Wales. For anyone 16 or over hurt by any kind of sexual abuse, even long ago. Call or chat online.
    .privacy = They do not tell anyone else what you say, except in rare cases.
    .limits = Under 16, you can use Childline. Some men say they were told the phone team is all women. Chat is open to all genders.

rape-crisis-scotland =
    .about = A free evening line in Scotland for anyone aged 13 or over. For people hurt by sexual violence at any time in life.
    .how = In Scotland, Rape Crisis also has workers who can speak up for you. You can ask about them.
    .hours = Evenings until midnight, every day. It may open at 5pm or at 6pm. Check its page.
    .privacy = They may share what you say if you agree. They may also share if you, or someone they can name, seems at risk. The phone line cannot see your number.
    .limits = The text number comes from an older list and may have changed.

nexus-ni =
    .about = Counselling and support in Northern Ireland. For people hurt by sexual abuse, now or in the past.
    .how = To talk to someone by phone, you can call the Domestic and Sexual Abuse Helpline.

dsa-helpline-ni =
    .about = Call any time in Northern Ireland about domestic or sexual abuse. It can be now or in the past.

survivors-trust =
    .about = For people hurt by rape or sexual abuse, and those who support them. A free helpline and a list of local services.
    .hours = Hours are not confirmed. Check its page.

napac =
    .about = National Association for People Abused in Childhood. A line for adults abused in any way as a child, however long ago.
    .hours = Check the hours before you call.

safeline =
    .about = Counselling and independent advisers for people hurt by sexual abuse, including men and boys.
    .limits = This may have changed. In 2025 it said it would support fewer people.

galop =
    .about = By and for LGBT+ people. Support after sexual violence, abuse at home or hate crime.
    .hours = Weekdays only. Hours change by day. Check its page.
    .limits = It does not say which nations the phone line covers.

sarc-england =
    .about = NHS care after a sexual assault. They can collect evidence, even with no police. Search nhs.uk for sexual assault referral centre.
    .how = You may hear the name SARC (sexual assault referral centre). Try not to wash or change clothes if you can. You can still go if you have.
    .privacy = Adults can go without the police knowing. Staff must act if a child is at risk.
    .limits = Under 16, and often under 18, it works differently. You usually go through police, social care or a children's sexual assault centre.

sarcs-scotland =
    .about = For people 16 or over in Scotland. See a nurse or doctor after a sexual assault. You need not tell the police first.
    .how = The call is free from mobiles too. For a head injury or heavy bleeding, call { emergency-999.phone }. If someone choked or drugged you, call { emergency-999.phone } too.
    .limits = Best within 7 days. Evidence is kept 26 months, then destroyed unless you report. It is not a counselling line. Under 16, see www.nhsinform.scot/sarcs.

rowan-ni =
    .about = The one sexual assault referral centre in Northern Ireland. Care after rape or sexual assault, with or without the police.

isva-service =
    .about = A trained person, not the police. They help you understand choices, police and court. Ask Rape Crisis or the police for one.
    .how = You do not need to report. You can also ask The Survivors Trust or a sexual assault referral centre. An adviser for children is called a ChISVA.
    .limits = It is not counselling.

ivison-trust =
    .about = Helps parents and carers when people outside the family hurt or use their child.
    .how = It covers sexual and criminal exploitation.
    .limits = You can ask which areas it covers.

unseen-modern-slavery-helpline =
    .about = For when someone is forced, bought, sold or moved so others can use them. It can be a child. You can tell this line.
    .how = You can ask for an interpreter, in over 200 languages. That is from a page of 2019.
    .hours = A 2024 page says it is open 365 days a year. Check its page for the hours.
    .privacy = They ask before sharing your details. They may share without asking if someone is in great danger. They may also do so if a child is being hurt or at risk.

salvation-army-modern-slavery =
    .about = For people who have been trafficked or kept as slaves. A way to a safe place and help.
    .limits = You can ask who it helps and which areas it covers. For a child, you can ask the council.

barnardos =
    .about = Local teams for children who have been sexually abused or exploited. Ask a social worker or your school about Barnardo's.
    .how = Local services differ. Most need a social worker, a school or a parent to ask for you.

marie-collins-foundation =
    .about = Helps children and families recover after sexual abuse that used phones or the internet. Search online for its name.
    .limits = This may have changed. What was seen is from about 2014.

stop-it-now =
    .about = For anyone worried about sexual thoughts or behaviour towards children, their own or someone else's. From the Lucy Faithfull Foundation.
    .how = You can also use live chat or send a secure message. Interpreters can help in over 200 languages. From Ireland, use the number for abroad.
    .hours = The hours come from older pages. Check its page.
    .privacy = You need not say who you are. If you do, they must pass on some things. That is a risk to a child or someone else, or a crime.
    .limits = It is free from the UK. From Ireland, call charges apply.

stop-it-now-scotland =
    .about = For anyone worried about their own sexual thoughts or behaviour. Also for parents and professionals. It also helps in person.
    .limits = For a call, the main Stop It Now helpline covers Scotland too: { stop-it-now.phone }. The page read is from 2019. It may have changed.
shore =
    .about = A website for ages 13 to 18. Help with worry about sexual thoughts, what you watch or did. Search for Shore, Lucy Faithfull Foundation.
    .how = You can chat or email. You do not have to give your name.
    .hours = Chat is open at set times only. Check its website for the times.
    .limits = Check that it covers where you live.
csa-centre =
    .about = Guides and training on spotting and talking about sexual abuse. They are for teachers, social workers and others.
    .limits = It is not a helpline.
council-childrens-services-england =
    .about = Anyone worried about a child in England can tell the local council. You do not have to be sure.
    .how = Type a postcode on the page. It finds the council's children's social care team.
    .hours = Councils also have an out-of-hours team.
    .limits = If there is danger now, call { emergency-999.phone }.
gateway-ni =
    .about = The first place to tell in Northern Ireland about a worry for a child. Ask your health trust for its Gateway team.
    .how = There is one team for each Health and Social Care Trust.
    .limits = It can be a crime here not to tell police about serious crimes against children.
lado =
    .about = Each council in England has this officer. Tell them if a teacher, coach, carer or other worker may have hurt a child.
    .how = Search for the council's name and LADO (local authority designated officer).
    .limits = Scotland, Wales and Northern Ireland use other processes.
nhs-111-option-2 =
    .about = A mental health team to speak to if you or someone else is in crisis.
    .how = When you call, press 2.
live-fear-free =
    .about = Help in Wales, day and night, about sexual violence, abuse at home and other violence.
national-domestic-abuse-helpline =
    .about = For women in England hurt or controlled by a partner or family member. Run by Refuge, day and night.
    .privacy = It does not say that calls are hidden on a phone bill.
    .limits = It covers England only.
scotland-domestic-abuse-forced-marriage =
    .about = Help any time in Scotland. For people hurt or controlled at home, or being made to marry.
respond =
    .about = Therapy and advocates after abuse. For people with learning disabilities and autistic people.
    .limits = It cut some help in 2023 and 2024. It kept advocates, and therapy for survivors. Check that it is still open. It is based in London.
karma-nirvana =
    .about = Help if your family or community may hurt you for 'honour'. Or if they may force you to marry.
    .limits = Ask if it covers where you live.
muslim-womens-network-helpline =
    .about = A free line for Muslim women and girls, also about sexual abuse and exploitation. The people there know the faith and culture.
muslim-youth-helpline =
    .about = A free line and chat for young people. The people there understand Muslim faith and family life.
    .hours = An older page says Monday to Friday only. It may be closed at weekends.
forced-marriage-unit =
    .about = A government team. It helps people being made to marry in the UK, or taken abroad to marry.
victim-support =
    .about = Free help for anyone hurt by a crime. You do not need to have told the police.
    .how = Its programme for young people is called You & Co.
victim-support-scotland =
    .about = Help for people hurt by crime in Scotland, before, during or without telling the police.
    .hours = It is not open all day and night.
victims-code =
    .about = Rules on what police, courts and others must do for people hurt by crime. They must tell you what is happening. It lists 12 rights.
    .how = It counts even if you do not give evidence. A parent can use it for someone under 18.
    .limits = For England and Wales. A new version was planned in 2026, so it may have changed.
victims-right-to-review-police =
    .about = If police decide not to charge a suspect, you can ask them to look again. Someone else checks the decision.
    .how = Ask the officer in your case. Or look for Victims' Right to Review on the police force's website.
    .limits = It is for cases with a known suspect, not charged or not sent to prosecutors. There may be a time limit. Ask now.
victims-right-to-review-cps =
    .about = If prosecutors do not charge, or stop a case, you can ask for a check. A new prosecutor does it. Ask the Crown Prosecution Service.
    .how = After rape or serious sexual crimes, some areas let you ask before cases are dropped. They are the West Midlands, North West, Yorkshire and Humberside, and Wales.
    .limits = It is for decisions since 5 June 2013. The time to ask may be short. Ask now. In other areas, a case cannot restart once prosecutors offer no evidence in court.
cica =
    .about = A government scheme that can pay money to people hurt by violent or sexual crime.
    .how = Choose option 8 for help with an application. Applying is free.
    .limits = Apply within 2 years. If you were under 18 then, usually by your 20th birthday. If police were first told after you turned 18, within 2 years of that. Exceptional cases can be later.
iopc =
    .about = Watches over complaints about the police in England and Wales. It passes your complaint to the police force.
    .how = If what happened is over 12 months ago, say why the complaint is late.
    .limits = No fixed time limit. A force may refuse after 12 months without a good reason. To ask for a review, there may be a limit: ask now. It looks only into the most serious cases.
police-force-professional-standards =
    .about = Every police force has a team for complaints about how officers treated you.
    .how = Look for complaints on the police force's website. Someone not linked to your case contacts you. They ask what you want to happen.
    .limits = It does not re-open a case. The Victims' Right to Review is separate. A force may refuse a complaint after 12 months without a good reason.
pirc =
    .about = For people in Scotland unhappy with the final answer to a police complaint. It checks how it was handled.
    .how = Complain to Police Scotland Professional Standards first.
    .limits = Ask within 3 months of Police Scotland's final answer. The Crown Office handles claims that an officer broke the law.
police-ombudsman-ni =
    .about = A free office that is not the police. It looks into complaints about officers in Northern Ireland.
    .hours = You can visit the office Monday to Friday, 9am to 5pm.
    .privacy = The officer you complain about is told who you are.
    .limits = Normally complain within one year of what happened. Later is possible if it is grave or exceptional.
victims-commissioner =
    .about = Speaks up for victims in general. Checks that the Victims' Code is followed. You can search for its name online.
centre-for-womens-justice =
    .about = A legal charity. It challenges the police and others who fail women and girls. You can search for its name online.
child-law-advice =
    .about = Free legal information about children, families and schools, from Coram Children's Legal Centre.
    .limits = The call itself may cost money.
coram-voice =
    .about = Advocates help children and young people to be heard.
    .how = An advocate is on your side and helps you say what you want. They can help you complain, if you are a child or left care.
nyas =
    .about = Advocates help children and young people say what they want to social workers and others.
    .how = They can help you complain, if you are a child or left care.
young-witness-special-measures =
    .about = At court, special measures are help such as a screen or video link. Ask the police officer in your case or the Witness Service.
    .how = The Witness Service gives support at court. Prosecutors offer adults a meeting before a rape trial.
british-transport-police =
    .about = The railway police. You can text them quietly. For trains, the tube and stations.
    .limits = In an emergency, call { emergency-999.phone } instead. Ask if it covers where you are.
switchboard-lgbt =
    .about = A listening line and chat for lesbian, gay, bisexual, trans and other LGBT+ people.
    .limits = Ask if it covers where you live.
# check: allow R06 — the page is named as the one that says so; its hours are not in the facts
thirtyone-eight =
    .about = Advice about keeping children safe in churches, other faith groups and charities. For workers, parents and adult survivors.
    .how = One church page says option 2 reaches help day and night.
    .limits = Ask if it covers where you live.
lgsco =
    .about = Looks at complaints about a council's children's services in England, after the council's answer.
    .how = It can look if the council's answer did not help, or took too long.
    .privacy = Its decisions are published on its website.
    .limits = Complain to the council first, unless it does not answer in a reasonable time.
family-rights-group =
    .about = Independent advice when a child has, or needs, a social worker. For parents, grandparents and friends.
    .limits = It covers England. Pages differ about Wales, so ask.
childrens-commissioner-help-at-hand =
    .about = Free help for children who are not heard. For those in care, away from home or with a social worker.
    .how = An advocate can help you complain about a council, school, care home or health service.
ombudsman-wales =
    .about = Looks at how a Welsh council acted on worries about a child.
    .limits = Complain to the council first. If it is slow, go straight to the ombudsman. It cannot change what a child protection conference decided.
spso =
    .about = Looks at complaints about councils and the NHS in Scotland, after their own answer.
    .limits = The organisation's own steps come first. Normally complain within 12 months of knowing about the problem.
nipso =
    .about = For complaints in Northern Ireland about health and social care trusts, schools and councils.
    .how = The Patient and Client Council helps people complain about a health and social care trust.
    .limits = The organisation's own steps come first. Then complain within six months of its final answer.
