# Passing on what one knows without a name: which line takes it, what that cannot do, and a line that helps the person who was hurt.
# For a child, a survivor and a reader not known Crimestoppers is never the first line. Never promise that nobody will guess. The online protection police (CEOP) cannot take a report without a name.
# Northern Ireland and Ireland: the law can ask people to tell; never say that no one has to. Own-thoughts: no report route and no sentence about fault.
title = Reporting without giving my name
opening = { $reader ->
        [friend] You can pass on what you know without your name. The person you care about is not to blame.
        [parent] You can pass on what you know without your name. Your child is not to blame.
        [professional] You can ask first if your job lets you report without a name. The child is not to blame.
        [own-thoughts] You can talk first with someone who listens. You do not have to give your name to start.
       *[other] You can pass on what you know without your name. What happened is not your fault.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You can ask first what they must pass on.
        [victim] { $place ->
                [england] If you were hurt, { childline } needs no name: { childline.phone }. It may tell if there is serious danger.
                [wales] If you were hurt, { childline } needs no name: { childline.phone }. It may tell if there is serious danger.
                [scotland] If you were hurt, { childline } needs no name: { childline.phone }. It may tell if there is serious danger.
                [northern-ireland] If you were hurt, { childline } needs no name: { childline.phone }. It may tell if there is serious danger.
                [united-kingdom] If you were hurt, { childline } needs no name: { childline.phone }. It may tell if there is serious danger.
                [ireland] If you were hurt, { childline-ireland } listens, day or night: { childline-ireland.phone }.
                [australia] If you were hurt, { au-kids-helpline } needs no name: { au-kids-helpline.phone }.
                [canada] If you were hurt, { us-childhelp } needs no name. It does not take the report itself.
                [united-states] If you were hurt, { us-childhelp } needs no name. It does not take the report itself.
                [new-zealand] If you were hurt, { nz-safe-to-talk } needs no name: { nz-safe-to-talk.phone }.
               *[other] If you were hurt, many child helplines need no name. { int-child-helpline-international } shows them.
            }
        [adult-survivor] { $place ->
                [england] If you were hurt: { rape-sexual-abuse-support-line } listens, day or night, from age 16.
                [wales] If you were hurt: { live-fear-free } listens, day or night.
                [scotland] If you were hurt: { rape-crisis-scotland } needs no name. Its phone line cannot see your number.
                [northern-ireland] If you were hurt: { dsa-helpline-ni } listens, day or night.
                [united-kingdom] If you were hurt: { samaritans } listens, day or night.
                [ireland] If you were hurt: { dublin-rape-crisis-centre } listens, day or night.
                [australia] If you were hurt: { au-1800respect } listens, day or night.
                [canada] If you were hurt: { us-childhelp } needs no name. It does not take the report itself.
                [united-states] If you were hurt: { us-rainn } listens, day or night, on { us-rainn.phone }.
                [new-zealand] If you were hurt: { nz-safe-to-talk } needs no name: { nz-safe-to-talk.phone }.
               *[other] If you were hurt: { int-find-a-helpline } shows lines that listen.
            }
       *[other] { $place ->
                [england] Worried about a child: { nspcc-helpline } needs no name. It may pass on a serious danger.
                [wales] Worried about a child: { nspcc-helpline } needs no name. It may pass on a serious danger.
                [scotland] Worried about a child: { nspcc-helpline } needs no name. It may pass on a serious danger.
                [northern-ireland] Worried about a child: { nspcc-helpline } needs no name. It may pass on a serious danger.
                [united-kingdom] Worried about a child: { nspcc-helpline } needs no name. It may pass on a serious danger.
                [ireland] For a child at risk: { tusla }. You can ask first about leaving out your name.
                [australia] A child protection line may take a report without a name. You can ask first.
                [canada] For a child at risk: { ca-child-protection-directory }. You can ask to leave out your name.
                [united-states] For harm online, you can ask { us-ncmec-cybertipline } about leaving out your name.
                [new-zealand] Child abuse images online: { nz-dia-report } does not need your email.
                [india] Online: { in-cybercrime-portal } takes reports. You can look first if it needs your name.
                [pakistan] You can ask a line first if you can leave out your name.
                [bangladesh] You can ask a line first if you can leave out your name.
               *[other] Sexual images of a child: { int-inhope } shows hotlines. Some need no name.
            }
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
        [victim] { $place ->
                [england] To pass on what you know: { crimestoppers }, { crimestoppers.phone }. It takes no name.
                [wales] To pass on what you know: { crimestoppers }, { crimestoppers.phone }. It takes no name.
                [scotland] To pass on what you know: { crimestoppers }, { crimestoppers.phone }. It takes no name.
                [northern-ireland] To pass on what you know: { crimestoppers }, { crimestoppers.phone }. It takes no name.
                [united-kingdom] To pass on what you know: { crimestoppers }, { crimestoppers.phone }. It takes no name.
                [ireland] The Garda Confidential Line takes information without a name: { garda-report.phone }.
                [australia] { au-crime-stoppers } takes information without a name: { au-crime-stoppers.phone }.
                [canada] To pass on what you know, no name needed: { ca-cybertip }, { ca-cybertip.phone }.
                [united-states] Many states take a report without a name. The list: { us-state-child-abuse-lines }.
                [new-zealand] You can ask { nz-police-105 } first if you can leave out your name.
                [sweden] { se-ecpat-hotline } takes reports. You can leave out your name.
               *[other] You can ask the police or a hotline first about leaving out your name.
            }
       *[other] { $place ->
                [england] { crimestoppers } takes no name and traces no call: { crimestoppers.phone }.
                [wales] { crimestoppers } takes no name and traces no call: { crimestoppers.phone }.
                [scotland] { crimestoppers } takes no name and traces no call: { crimestoppers.phone }.
                [northern-ireland] { crimestoppers } takes no name and traces no call: { crimestoppers.phone }.
                [united-kingdom] { crimestoppers } takes no name and traces no call: { crimestoppers.phone }.
                [ireland] The Garda Confidential Line takes information without a name: { garda-report.phone }.
                [australia] { au-crime-stoppers } takes information without a name: { au-crime-stoppers.phone }.
                [canada] { $reader ->
                    [friend] No name needed: { ca-cybertip }, { ca-cybertip.phone }, or { ca-crime-stoppers }, { ca-crime-stoppers.phone }.
                    [parent] No name needed: { ca-cybertip }, { ca-cybertip.phone }, or { ca-crime-stoppers }, { ca-crime-stoppers.phone }.
                    [professional] No name needed: { ca-cybertip }, { ca-cybertip.phone }, or { ca-crime-stoppers }, { ca-crime-stoppers.phone }.
                   *[other] To pass on what you know, no name needed: { ca-cybertip }, { ca-cybertip.phone }.
                }
                [united-states] Many states take a report without a name. The list: { us-state-child-abuse-lines }.
                [new-zealand] You can ask { nz-police-105 } first if you can leave out your name.
                [sweden] { se-ecpat-hotline } takes reports. You can leave out your name.
               *[other] You can ask the police or a hotline first about leaving out your name.
            }
    }
    { $reader ->
        [own-thoughts] You can ask a doctor for help too.
        [professional] Ask your safeguarding or child protection lead what your duty is. It may need your name.
       *[other] They may not be able to call you back. What you tell may show who you are. You can leave things out.
    }
    { $reader ->
        [adult-survivor] { $place ->
                [england] Day or night: { victim-support } and { rape-sexual-abuse-support-line }.
                [wales] Day or night: { victim-support } and { live-fear-free }.
                [scotland] You can talk to { victim-support-scotland }, or to { samaritans } at any hour.
                [northern-ireland] Day or night: { dsa-helpline-ni } and { samaritans }.
                [united-kingdom] You can talk to { survivors-trust }, or to { samaritans } at any hour.
                [ireland] Day or night: { dublin-rape-crisis-centre } and { samaritans }.
                [australia] Day or night: { au-1800respect } and { au-lifeline }.
                [canada] Day or night: { us-childhelp }. You can call or text { ca-988.phone } if it feels too much.
                [united-states] Day or night: { us-rainn } and { us-childhelp }.
                [new-zealand] Day or night: { nz-safe-to-talk } and { nz-victim-support }.
                [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
        [own-thoughts] { $country ->
                [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
                [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
                [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
                [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
                [united-states] Day or night: call { us-988.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
                [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
       *[other] { $country ->
                [united-kingdom] { $reader ->
                    [victim] Under 19: { childline } { childline.phone }. At any hour: text { shout.text-word } to { shout.text }.
                   *[other] Under 19: { childline } { childline.phone }. Adults: { nspcc-helpline } { nspcc-helpline.phone }. Any hour: text { shout.text-word } to { shout.text }.
                }
                [ireland] Day or night: { childline-ireland } { childline-ireland.phone } for children, { samaritans } { samaritans.phone } for anyone.
                [australia] Day or night: { au-kids-helpline } { au-kids-helpline.phone } for ages 5 to 25, { au-lifeline } { au-lifeline.phone } for anyone.
                [canada] Day or night: { ca-kids-help-phone } { ca-kids-help-phone.phone } for the young, { us-childhelp } for anyone.
                [united-states] Day or night: { us-childhelp } { us-childhelp.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
                [new-zealand] Day or night: { nz-youthline } { nz-youthline.phone } for ages 12 to 24, { nz-1737.phone } for anyone.
                [germany] You can call { de-hilfe-telefon-missbrauch } or { de-nummer-gegen-kummer }.
                [france] You can call { fr-119 }, day or night. { int-find-a-helpline } shows more lines.
                [poland] Children can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
                [romania] You can call { ro-119 }, day or night. { int-find-a-helpline } shows more lines.
                [spain] For a child, day or night: { es-anar }. Others: { int-find-a-helpline }.
                [italy] For a child, day or night: { it-telefono-azzurro }. Others: { int-find-a-helpline }.
                [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
                [india] You can call { in-childline-1098 }, day or night. { int-find-a-helpline } shows more lines.
                [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
                [bangladesh] You can call { bd-child-helpline-1098 }, day or night. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
        [victim] { $place ->
                [england] Crimestoppers passes it to the police. You may not hear what comes of it. If you want help back, you can ask Childline. The police team for online abuse, CEOP, needs a name. No answer: try the next.
                [wales] Crimestoppers passes it to the police. You may not hear what comes of it. If you want help back, you can ask Childline. The police team for online abuse, CEOP, needs a name. No answer: try the next.
                [scotland] Crimestoppers passes it to the police. You may not hear what comes of it. If you want help back, you can ask Childline. The police team for online abuse, CEOP, needs a name. No answer: try the next.
                [northern-ireland] Crimestoppers passes it to the police. You may not hear what comes of it. If you want help back, you can ask Childline. The police team for online abuse, CEOP, needs a name. No answer: try the next.
                [united-kingdom] Crimestoppers passes it to the police. You may not hear what comes of it. If you want help back, you can ask Childline. The police team for online abuse, CEOP, needs a name. No answer: try the next.
               *[other] What you say may be passed to the police. You may not hear what comes of it. If you want help back, you can ask a helpline. If no one answers, try the next helpline.
            }
        [adult-survivor] { $place ->
                [northern-ireland] Crimestoppers passes it to the police. You may not hear what comes of it. The law here can ask people to tell of a serious crime. You can ask a helper about that. If no one answers, try the next line.
                [england] Crimestoppers passes it to the police. You may not hear what comes of it. If you want police help for yourself, they need a way to reach you. If no one answers, try the next helpline.
                [wales] Crimestoppers passes it to the police. You may not hear what comes of it. If you want police help for yourself, they need a way to reach you. If no one answers, try the next helpline.
                [scotland] Crimestoppers passes it to the police. You may not hear what comes of it. If you want police help for yourself, they need a way to reach you. If no one answers, try the next helpline.
                [united-kingdom] Crimestoppers passes it to the police. You may not hear what comes of it. If you want police help for yourself, they need a way to reach you. If no one answers, try the next helpline.
                [ireland] You may not hear what comes of it. The law here can ask people to tell of harm to a child. You can ask a helper about that. If no one answers, try the next helpline.
               *[other] What you say may be passed to the police. You may not hear what comes of it. If you want help back, you can ask a helpline. If no one answers, try the next helpline.
            }
       *[other] { $place ->
                [northern-ireland] Crimestoppers passes it to the police. You may not hear what comes of it. The law here can ask people to tell of a serious crime. You can ask a helper about that. If no one answers, try the next line.
                [england] Crimestoppers passes it to the police. You may not hear what comes of it. Forms can differ: look if a name is needed. The police team for online abuse, CEOP, needs one. No answer: try the next.
                [wales] Crimestoppers passes it to the police. You may not hear what comes of it. Forms can differ: look if a name is needed. The police team for online abuse, CEOP, needs one. No answer: try the next.
                [scotland] Crimestoppers passes it to the police. You may not hear what comes of it. Forms can differ: look if a name is needed. The police team for online abuse, CEOP, needs one. No answer: try the next.
                [united-kingdom] Crimestoppers passes it to the police. You may not hear what comes of it. Forms can differ: look if a name is needed. The police team for online abuse, CEOP, needs one. No answer: try the next.
                [ireland] You may not hear what comes of it. The law here can ask people to tell of harm to a child. You can ask a helper about that. If no one answers, try the next helpline.
                [canada] What you say may be passed to the police. Rules on reporting differ by province. Not telling about a child at risk can be against the law. You can ask first. If no one answers, try the next helpline.
               *[other] What you say may be passed to the police. You may not hear what comes of it. If someone is in danger now, call the emergency number. If no one answers, try the next helpline.
            }
    }
