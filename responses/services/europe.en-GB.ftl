# Waymark: words for services in single European countries, and the 112, 116 111 and 116 000 numbers. CC BY 4.0.

int-112 =
    .about = For police, an ambulance or the fire service anywhere in the European Union.
    .how = Countries must also offer other ways in for disabled people, such as text or apps.
    .limits = It is the European Union number. Elsewhere, call your own country's emergency number.

int-116111 =
    .about = In many European countries children can call this number. It reaches their own country's child helpline.
    .limits = It does not work in every country. Not every line is open all day.

int-116000 =
    .about = Helps when a child is missing, has run away or is thinking of it. It works in 32 European countries.
    .how = Tell the police too if a child is missing.
    .limits = Each country has its own service. The website does not handle local cases.

de-emergency =
    .about = For police, an ambulance or the fire service when someone is in danger right now.

de-nummer-gegen-kummer =
    .about = Children and teenagers can call about any worry. There is a parents' line too.
    .hours = The hours come from a page of 2020 and may have changed. The parents' line may have other hours.

de-hilfe-telefon-missbrauch =
    .about = Anyone affected by child sexual abuse, or worried about a child, can call.
    .how = It offers several languages and sign language.
    .hours = It has set hours on weekdays. Sources do not agree on them.

de-internet-beschwerdestelle =
    .about = You can report pictures or videos of child sexual abuse here.
    .privacy = Crimes are passed to the federal police.

de-kein-taeter-werden =
    .about = Therapy for people who feel sexually drawn to children, so that no child is hurt.
    .limits = The page read is from 2019. It may have changed.

fr-emergency =
    .about = For police, an ambulance or the fire service when someone is in danger right now.

fr-119 =
    .about = Children, young people under 21 and anyone worried about a child can call or chat.
    .hours = The hours are for calls. The chat may have other hours.

fr-pharos =
    .about = You can tell the French police about sexual images of a child. Or about an adult who asks a child for sexual things online.
    .privacy = You can look first if the form needs your name.
    .limits = It is for public posts only. It is not for emergencies.

nl-emergency =
    .about = For police, an ambulance or the fire service when someone is in danger right now.
    .how = At Meld Misdaad Anoniem you can report a crime without giving your name.
    .hours = That is for { nl-emergency.phone }. The other numbers may have other hours.

nl-kindertelefoon =
    .about = Children aged 8 to 18 can call or chat about anything.
    .hours = The hours are from 2019 and may have changed.

nl-meldpunt-kinderporno =
    .about = You can report pictures or videos of child sexual abuse here.
    .limits = It is only for links on the open internet.

nl-veilig-thuis =
    .about = For when you think someone near you is being hurt at home. It can be a child or an adult.

nl-stop-it-now =
    .about = People worried about sexual feelings or actions towards children can call for help.

pl-emergency =
    .about = For police, an ambulance or the fire service when someone is in danger right now.

pl-116111 =
    .about = Children and teenagers can call or chat about any worry. Parents and teachers have a number of their own.
    .hours = The hours are for children's calls. They may have changed, as it has had money trouble.
    .limits = The chat and the number for parents and teachers may have other hours.

pl-dyzurnet =
    .about = You can report pictures or videos of child sexual abuse here.

ro-emergency =
    .about = For police, an ambulance or the fire service when someone is in danger right now.

ro-119 =
    .about = You can call if a child is being hurt, left alone or used by someone.
    .how = Local child protection offices answer. Children can call too.
    .privacy = Urgent cases are passed to the emergency number.

ro-telefonul-copilului =
    .about = Children can call this helpline about anything that troubles them.
    .limits = The page read is from 2008. The number may have changed.

ro-esc-abuz =
    .about = You can report pictures of child sexual abuse here.
    .how = A helpline for online worries is on the same website. It is called ctrl_AJUTOR.

es-emergency =
    .about = For police, an ambulance or the fire service when someone is in danger right now.

es-anar =
    .about = Children and teenagers can call or chat about any problem.
    .hours = The hours are for calls. The chat may have other hours.
    .limits = The phone number comes from a page of 2011 and may have changed.

es-incibe-017 =
    .about = Children, parents and teachers can call about grooming, shared pictures and other trouble online.
    .how = You can also write on WhatsApp or Telegram. On Telegram it is @INCIBE017.

es-incibe-hotline =
    .about = You can report pictures or videos of child sexual abuse to this hotline.
    .how = You can look for the hotline on the INCIBE website.

it-emergency =
    .about = For police, an ambulance or the fire service when someone is in danger right now.
    .how = For a child in danger you can also call { it-114.phone }, day and night.

it-telefono-azzurro =
    .about = Children and teenagers can call or chat about any worry.
    .hours = Chat hours may be shorter.

it-114 =
    .about = For when a child is in danger or badly hurt.

it-clicca-e-segnala =
    .about = You can report pictures or videos of child sexual abuse with this form.
    .privacy = Reports go to the postal police centre.
    .limits = It is not for private chats.

se-emergency =
    .about = For police, an ambulance or the fire service when someone is in danger right now.

se-bris =
    .about = Anyone under 18 can call, chat or email about any worry.
    .how = It takes text messages too. You can look on its website for how to text or email.

se-ecpat-hotline =
    .about = You can report any sexual exploitation of a child here.
    .how = Without a way to contact you, some reports cannot be used.
    .privacy = Swedish cases go to the Swedish police.
