# Waymark: words for services in the United States. CC BY 4.0.

us-911 =
    .about = For police, an ambulance or the fire service when someone is in danger right now.
    .how = In some places you can text the same number. If the text fails, you get a message back. Call if you can. Deaf people can also use a typing phone (TTY) or a relay service.

us-ncmec-cybertipline =
    .about = You can report grooming or blackmail with pictures. Also sexual images or trafficking of a child. Children can use it too.
    .how = You can report online or by phone. Staff read each report and send it to the right police.

us-ncmec-missing-child =
    .about = Helps when a child is missing. It is also for anyone who thinks they saw a missing child.
    .how = Tell the police first. Then you can call this line.
    .hours = The hours, and that you need no name, come from an older page. They may have changed.

us-ncmec-team-hope =
    .about = For parents when a child is missing or sexually exploited. They talk with parents who have lived through it.
    .how = You can ask for Team HOPE on this website.

us-rainn =
    .about = You can call, text or chat with a trained helper. It is for anyone hurt by sexual violence, now or long ago.

us-childhelp =
    .about = You can call, text or chat with a counsellor about child abuse. It is for the United States and Canada.
    .how = Interpreters can help in more than 170 languages.
    .privacy = If you name a child in danger, they may have to pass it on.
    .limits = It does not take reports of abuse itself. It can tell you who does.

us-988 =
    .about = You can call, text or chat about suicide or when you cannot cope. It also helps if you are scared for someone.
    .how = For Spanish, press 2 when you call.

us-crisis-text-line =
    .about = You can text or chat with a trained helper. It is for when you are hurting, scared or thinking of harming yourself.
    .how = For Spanish, text the word HOLA instead.

us-trevor-project =
    .about = LGBTQ+ young people can call, text or chat with a trained counsellor.
    .limits = Older pages say it is for ages 13 to 24, or for under 25. This may have changed.

us-trans-lifeline =
    .about = Trans people can call to talk with another trans person who understands.
    .hours = It is not a 24-hour line. The times shown are Pacific Time.

us-human-trafficking-hotline =
    .about = Helps people who are forced, tricked or pushed into sex or work. Others can share a worry too.
    .how = The phone line works in more than 200 languages. Text and chat are in English and Spanish.
    .privacy = A new group has run this line since autumn 2025. It may pass what it hears to the police. You can ask first.
    .limits = The numbers come from an older page and may have changed.

us-fbi-tips =
    .about = You can tell the FBI if a young person is blackmailed with pictures or exploited.
    .how = You can write online or call. You can also call your local FBI office.

us-know2protect =
    .about = A government line, run by Homeland Security. You can report someone who is sexually harming children online.
    .limits = It is not for emergencies. If someone is in danger now, call { us-911.phone }.

us-darkness-to-light =
    .about = Teaches adults how to spot and stop child sexual abuse, and where to get help.
    .how = Its page also gives this text number.
    .limits = It no longer shows a phone line of its own. It sends callers to the RAINN hotline.

us-stronghearts =
    .about = For Native American and Alaska Native people hurt by a partner or by sexual violence. You can talk with a Native helper.

us-1in6 =
    .about = Facts, an online helpline and online groups for men who were sexually abused. A counsellor leads the groups.
    .limits = The pages found are from 2013 to 2018. It may have changed or closed.

us-stop-it-now =
    .about = Adults can ask for help about worrying sexual behaviour towards children. It can be their own or someone else's.

us-national-runaway-safeline =
    .about = Helps young people aged 12 to 21 who have run away or want to.
    .how = Parents and friends can call too.
    .limits = The text number comes from an older page and may have changed.

us-state-child-abuse-lines =
    .about = A government list with a number for each state. You can call it to tell child protection that a child is being hurt.
    .how = The site is called the Child Welfare Information Gateway. You can look there for your state. Many states let you report without a name.
    .limits = The website itself takes no reports.

us-deaf-hotline =
    .about = Deaf people can video call in American Sign Language for help with abuse.
    .how = The number is for a videophone. You can also write an email.

us-domestic-violence-hotline =
    .about = People being hurt or controlled by a partner can call, text or chat for help.

us-love-is-respect =
    .about = Teenagers can call, text or chat if a boyfriend or girlfriend hurts or controls them.

us-dod-safe-helpline =
    .about = Help by phone or online for people in the US military hurt by sexual assault.

us-victimconnect =
    .about = Victims of any crime can call or text. They can learn their rights and find help near them.
    .limits = The page read has no date. The service may have changed.

us-victim-compensation =
    .about = Every state has a fund for victims of violent crime. It can help pay for counselling, doctors and lost wages.
    .how = The number is for the Office for Victims of Crime. It comes from older pages.
    .limits = Rules differ by state. Many states ask for a police report and have a time limit. Ask now.

us-doj-civil-rights =
    .about = You can tell the Department of Justice if police broke your rights. You can look for it on the Department's website.
    .limits = It can act, but not on every case. One person's case is often not enough.
