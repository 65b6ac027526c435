# Waymark: words for services in India, Pakistan and Bangladesh. CC BY 4.0.

in-emergency =
    .about = For police, an ambulance or the fire service when someone is in danger right now.

in-childline-1098 =
    .about = Children, or anyone worried about a child, can call this line.
    .privacy = The government now runs it. It is linked with the emergency number. That you need no name is from an older page.

in-cybercrime-portal =
    .about = You can report sexual images of a child and other online crime against children.
    .how = Choose the part for women and children. If you give a name, you can follow your report.

in-aarambh-iwf =
    .about = You can report sexual images of children found online, in English or Hindi.
    .limits = The page read is from 2018. It may have changed.

pk-emergency =
    .about = For the police when someone is in danger right now.
    .how = In Punjab, you can press 3 after you dial. That is the Child Safety Centre.
    .limits = This number is for the police.

pk-child-helpline-1121 =
    .about = Children in Punjab, or anyone who sees a child being hurt, can call this line.
    .how = You can also call the police on { pk-emergency.phone }. In Punjab, you can press 3 for the Child Safety Centre.
    .limits = It is for Punjab province only. Other provinces have their own lines.

pk-iwf-portal =
    .about = You can report sexual images of children found online. Look for it by name: Internet Watch Foundation, Pakistan.
    .limits = The page read is from 2020. It may have changed.

pk-nccia-1799 =
    .about = You can call to report online crime, such as blackmail with pictures.

bd-emergency =
    .about = For police, an ambulance or the fire service when someone is in danger right now.
    .how = You can press 2 for English.

bd-child-helpline-1098 =
    .about = Children, or anyone worried about a child, can call this line.
    .how = Sexual images of a child: you can tell the police, or find the CyberTipline online.
