# Settings, strangers, fake profiles, a first phone: before or without harm. Never "be careful": the person who does harm is in the wrong, not the child.
# No app's menus are described: they change. Age limits of apps are not in the facts.
# Report in the app before blocking. CEOP is for under 18s and takes no report without a name. Own-thoughts: no fault sentence, no report route.
title = Safer settings and chats online
opening = { $reader ->
        [friend] If someone is creepy online, the person you care about is not to blame. There are things you can both do.
        [parent] You can start small. If someone online treats a child badly, the child is not to blame.
        [professional] You can help children feel able to tell. If someone online harms a child, the child is not to blame.
        [adult-survivor] If someone is creepy online, it is not your fault. There are things you can do.
        [own-thoughts] You can change what you see online. You can also talk to someone about it.
       *[other] If someone is creepy online, it is not your fault. There are things you can do.
    }
steps =
    { $reader ->
        [parent] You can look at the settings together. You can choose who can add, message or call your child.
        [professional] You can show how to choose who can add or message them. You can show how to turn off location.
        [own-thoughts] You can block, leave or mute places that make it harder.
       *[other] You can set your account to private. You can choose who can add you, and turn off location.
    }
    { $reader ->
        [parent] You can tell your child now: if anything feels odd, you can come to me. You will not be told off.
        [professional] You can say: a person who asks for secrets or pictures is in the wrong. I will listen.
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }. You can ask what it must pass on.
            [canada] You can talk it over with { ca-talking-for-change }. You can ask what it must pass on.
            [united-states] You can talk it over with { us-stop-it-now }. You can ask what it may pass on.
            [new-zealand] You can talk it over with { nz-safe-to-talk }. You can ask what it may pass on.
           *[other] { int-troubled-desire } is self-help online. It needs no name.
        }
       *[other] People can lie about who they are. You can say no to a picture, a call or meeting up.
    }
    { $reader ->
        [own-thoughts] You can stop at any time. You choose how much to say.
        [parent] If someone is creepy: keep the chat, not the picture itself. Report it in the app, then block.
        [professional] If someone is creepy: keep the chat, not the picture itself. Report it in the app, then block.
       *[other] If someone is creepy, you can stop replying. You can report it in the app, then block.
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
        [professional] { $country ->
            [united-kingdom] For advice: { nspcc-helpline }. For you, day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] To talk it through, day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] To talk it through, day or night: { au-1800respect } or { au-lifeline }.
            [canada] Day or night: { us-childhelp } can tell you who takes reports. { ca-988.phone } listens to you.
            [united-states] Day or night: { us-childhelp } can tell you who takes reports. { us-988.phone } listens to you.
            [new-zealand] To talk it through, day or night: { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] You can talk it through first. { int-find-a-helpline } shows lines that listen.
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
        [own-thoughts] You can ask first what a helpline must pass on. If no one answers, you can try the next helpline.
       *[other] { $country ->
            [united-kingdom] { $reader ->
                [friend] Someone who asks for sexual pictures, threatens or wants to meet is doing wrong. You can both tell { ceop-safety-centre }. Police: { police-101.phone }. If no one answers, try the next helpline.
                [adult-survivor] If someone threatens you over a picture, they are in the wrong. You can tell the police on { police-101.phone }. If no one answers, try the next helpline.
               *[other] Someone who asks for sexual pictures, threatens or wants to meet is doing wrong. Under 18: { ceop-safety-centre }. Police: { police-101.phone }. If no one answers, try the next helpline.
            }
            [ireland] Someone who asks for sexual pictures, threatens or wants to meet is doing wrong. You can tell the Gardai at any station. If no one answers, try the next helpline.
            [australia] Someone who asks for sexual pictures, threatens or wants to meet is doing wrong. For under 18s: { au-accce-report }. If no one answers, try the next helpline.
            [canada] Someone who asks for sexual pictures, threatens or wants to meet is doing wrong. For under 18s: { ca-cybertip }. If no one answers, try the next.
            [united-states] Someone who asks for sexual pictures, threatens or wants to meet is doing wrong. For under 18s: { us-ncmec-cybertipline }. If no one answers, try the next.
            [new-zealand] Someone who asks for sexual pictures, threatens or wants to meet is doing wrong. You can ask { nz-netsafe } or the police on { nz-police-105.phone }. If no one answers, try the next helpline.
           *[other] Someone who asks for sexual pictures, threatens or wants to meet is doing wrong. You can tell the police where you live. If no one answers, try the next.
        }
    }
