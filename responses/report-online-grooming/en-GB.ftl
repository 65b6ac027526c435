# Someone online is sexual with a child, asks for pictures or wants to meet. No threat yet: a threat is the topic sextortion.
# The child may like that person, or have sent something already: say it is still not their fault. Keep the chat, never the picture. Report before blocking.
# CEOP takes no report without a name, and its readers are children, parents and professionals: a friend and an adult are sent to the police line. Ireland: Hotline.ie is for images, so the Gardai.
# Own-thoughts may be the person who writes to a child: no report route and no fault sentence, but a way to stop and a line.
title = Sexual messages from someone online
opening = { $reader ->
        [parent] Your child is not to blame, even if they sent something. The person who writes like that is doing wrong.
        [friend] The person you care about is not to blame, even if they sent something. The person who writes like that is doing wrong.
        [professional] The child is not to blame, even if they sent something. Your worry is enough to act on.
        [own-thoughts] You can stop the chat now. You can talk to someone today, without giving your name to start.
       *[other] It is not your fault. The person who writes like that is doing wrong, even if you sent something.
    }
steps =
    { $reader ->
        [parent] You can tell your child it is not their fault. Do not write to that person yourself.
        [friend] You can say: do not send pictures, do not meet, it is not your fault.
        [professional] Tell the child it is not their fault. Do not write to that person yourself.
        [own-thoughts] Do not write to a child again. Do not ask for pictures or a meeting.
       *[other] Do not send pictures. Do not go to meet them. You can stop answering.
    }
    { $reader ->
        [own-thoughts] { $country ->
                [united-kingdom] You can talk to { stop-it-now } without your name. You can ask what they must pass on.
                [ireland] You can talk to { stop-it-now } without your name. You can ask what they must pass on.
                [new-zealand] You can talk to { nz-safe-to-talk } about this. You can ask what they must pass on.
               *[other] You can talk to a helper about what you do online. You can ask what they must pass on.
            }
       *[other] Keep the chat and user names, not the picture itself. Report it in the app, then block.
    }
    { $reader ->
        [own-thoughts] You can ask a doctor for help too.
        [adult-survivor] { $country ->
                [united-kingdom] You can tell the police on { police-101.phone } or at any police station.
                [ireland] You can tell the Gardai at any Garda station.
                [australia] You can tell the { au-accce-report }, or the police on { au-police-131444.phone }.
                [canada] You can tell { ca-cybertip } on { ca-cybertip.phone }, or your local police.
                [united-states] You can tell { us-ncmec-cybertipline }, online or by phone, or { us-fbi-tips }.
                [new-zealand] You can tell the police on { nz-police-105.phone }. { nz-netsafe } can help too.
                [spain] You can tell the police where you live.
                [france] You can tell the police. For public posts, you can use { fr-pharos }.
                [sweden] You can tell { se-ecpat-hotline } or the police.
                [india] You can tell { in-cybercrime-portal } or the police.
                [pakistan] You can tell { pk-nccia-1799 } or the police.
               *[other] You can tell the police where you live.
            }
        [professional] { $country ->
                [united-kingdom] Tell { ceop-safety-centre } online, or the police on { police-101.phone }.
                [ireland] Tell the Gardai at any Garda station.
                [australia] Tell the { au-accce-report }, or the police on { au-police-131444.phone }.
                [canada] Tell { ca-cybertip } on { ca-cybertip.phone }, or your local police.
                [united-states] Tell { us-ncmec-cybertipline }, online or by phone, or { us-fbi-tips }.
                [new-zealand] Tell the police on { nz-police-105.phone }. { nz-netsafe } can help too.
                [spain] Teachers can ask { es-incibe-017 }. Tell the police too.
                [france] Tell the police. For public posts, you can use { fr-pharos }.
                [sweden] Tell { se-ecpat-hotline } or the police.
                [india] Tell { in-cybercrime-portal } or the police.
                [pakistan] Tell { pk-nccia-1799 } or the police.
               *[other] Tell the police where you live.
            }
        [friend] { $country ->
                [united-kingdom] They can tell { ceop-safety-centre } online. You can tell the police on { police-101.phone }.
                [ireland] You can tell the Gardai at any Garda station.
                [australia] You can tell the { au-accce-report }, or the police on { au-police-131444.phone }.
                [canada] You can tell { ca-cybertip } on { ca-cybertip.phone }, or your local police.
                [united-states] You can tell { us-ncmec-cybertipline }, online or by phone, or { us-fbi-tips }.
                [new-zealand] You can tell the police on { nz-police-105.phone }. { nz-netsafe } can help too.
                [spain] A child can ask { es-incibe-017 }. Anyone can tell the police.
                [france] You can tell the police. For public posts, you can use { fr-pharos }.
                [sweden] You can tell { se-ecpat-hotline } or the police.
                [india] You can tell { in-cybercrime-portal } or the police.
                [pakistan] You can tell { pk-nccia-1799 } or the police.
               *[other] You can tell the police where you live.
            }
       *[other] { $country ->
                [united-kingdom] You can tell { ceop-safety-centre } online, or the police on { police-101.phone }.
                [ireland] You can tell the Gardai at any Garda station.
                [australia] You can tell the { au-accce-report }, or the police on { au-police-131444.phone }.
                [canada] You can tell { ca-cybertip } on { ca-cybertip.phone }, or your local police.
                [united-states] You can tell { us-ncmec-cybertipline }, online or by phone, or { us-fbi-tips }.
                [new-zealand] You can tell the police on { nz-police-105.phone }. { nz-netsafe } can help too.
                [spain] Children, parents and teachers can ask { es-incibe-017 }. Anyone can tell the police.
                [france] You can tell the police. For public posts, you can use { fr-pharos }.
                [sweden] You can tell { se-ecpat-hotline } or the police.
                [india] You can tell { in-cybercrime-portal } or the police.
                [pakistan] You can tell { pk-nccia-1799 } or the police.
               *[other] You can tell the police where you live.
            }
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
        [adult-survivor] The police may ask for the chat and user names. You can ask what they will do next. If no one answers, try the next helpline.
       *[other] { $country ->
                [united-kingdom] { $reader ->
                        [victim] An adviser at CEOP reads each report, then may call or email you. They share only what is needed to keep a child safe. They cannot take a report without a name. If no one answers, try the next.
                        [parent] An adviser at CEOP reads it. They may call or email your child. They share only what is needed to keep a child safe. They cannot take a report without a name. If no one answers, try the next.
                       *[other] An adviser at CEOP reads it. They may call or email the child. They share only what is needed to keep a child safe. They cannot take a report without a name. If no one answers, try the next.
                    }
                [australia] A team reads each report and sends it to the right police force. If you do not want to give your name, it points you to Crime Stoppers. If no one answers, try the next helpline.
                [canada] A trained person reads each report. Likely crimes go to the police, and children at risk to child welfare. You do not have to give contact details. If no one answers, try the next helpline.
                [united-states] Staff read each report and send it to the right police. A child can report too. If no one answers, try the next helpline.
                [new-zealand] { nz-netsafe } is not the police. It will not contact the other person unless you agree. If no one answers, try the next helpline.
               *[other] The police may ask for the chat and user names. You can ask what they will do next. If no one answers, try the next helpline.
            }
    }
