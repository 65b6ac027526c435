# Someone threatens to post sexual images unless money or more images are sent. Risk to life can be high: say early that it can be got through.
# Keep the chat, never the picture. Report in the app before blocking. A listening line is always named, two where the facts have two.
# Childline (UK) is not called "day or night" here: its 24/7 phone hours are from memory in the facts.
title = Threats to share sexual images
opening = { $reader ->
        [victim] It is not your fault. The person who threatens you is doing wrong. You can get through this.
        [parent] Your child is not to blame. The person who threatens them is. This can be got through.
        [friend] The person you care about is not to blame. The person who threatens them is. This can be got through.
        [professional] The child is not to blame. The person who threatens them is. This can be got through.
        [own-thoughts] This can be got through. You do not have to face a threat alone.
       *[other] You are not to blame. The person who threatens you is doing wrong. This can be got through.
    }
steps =
    Do not pay. Do not send more. You can stop answering.
    Keep the chat and user names, not the picture itself. Report it in the app, then block.
    { $reader ->
        [own-thoughts] You can tell someone you trust today. You do not have to sort this out alone.
       *[other] { $country ->
            [united-kingdom] { $reader ->
                [adult-survivor] You can tell the police on { police-101.phone }, or ask { revenge-porn-helpline }.
                [victim] You can tell one adult you trust. { ceop-safety-centre } is for under 18s.
               *[other] Under 18: you can tell { ceop-safety-centre }. Any age: the police on { police-101.phone }.
            }
            [ireland] You can tell the Gardai at any Garda station.
            [australia] A child: { au-accce-report }. Any age: the police on { au-police-131444.phone }.
            [canada] You can tell { ca-cybertip } if it is a child. Any age: your local police.
            [united-states] You can tell { us-ncmec-cybertipline } if it is a child, or { us-fbi-tips }.
            [new-zealand] You can tell { nz-netsafe }, or the police on { nz-police-105.phone }.
            [spain] Children, parents and teachers can ask { es-incibe-017 }. Anyone can tell the police.
            [pakistan] You can tell { pk-nccia-1799 }, or the police.
           *[other] You can tell the police where you live.
        }
    }
    { $reader ->
        [adult-survivor] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] Day or night: you can contact { au-lifeline } or { au-1800respect }.
            [canada] Day or night: you can contact { us-childhelp }, or { ca-988.phone } if it feels too much.
            [united-states] Day or night: { us-childhelp } { us-childhelp.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
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
                [victim] Under 19: { childline } { childline.phone }. Any hour: text { shout.text-word } to { shout.text }. Police: { police-101.phone }.
               *[other] Under 19: { childline } { childline.phone }. Adults: { nspcc-helpline } { nspcc-helpline.phone }. Any hour: text { shout.text-word } to { shout.text }.
            }
            [ireland] Day or night: { childline-ireland } { childline-ireland.phone } for children, { samaritans } { samaritans.phone } for anyone.
            [australia] Day or night: { au-kids-helpline } { au-kids-helpline.phone } for ages 5 to 25, { au-lifeline } { au-lifeline.phone } for anyone.
            [canada] Day or night: { ca-kids-help-phone } for the young, { ca-988.phone } if it feels too much.
            [united-states] Day or night: { us-childhelp } { us-childhelp.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: { nz-youthline } { nz-youthline.phone } for ages 12 to 24, { nz-1737.phone } for anyone.
            [france] You can call { fr-119 }, day or night. { int-find-a-helpline } shows more lines.
            [poland] Children can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
            [romania] You can call { ro-119 }, day or night. { int-find-a-helpline } shows more lines.
            [spain] You can call { es-anar }, day or night. { int-find-a-helpline } shows more lines.
            [italy] You can call { it-telefono-azzurro }, day or night. { int-find-a-helpline } shows more lines.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] You can call { in-childline-1098 }, day or night. { int-find-a-helpline } shows more lines.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] You can call { bd-child-helpline-1098 }, day or night. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
    }
next = { $country ->
        [united-kingdom] If no one answers, try the next helpline. Under 18, { report-remove } can help block a picture, even before it is posted. { stopncii } is for pictures of adults.
        [ireland] If no one answers, try the next helpline. { take-it-down } can help block a picture taken before age 18. { stopncii } is for pictures of adults.
        [australia] If no one answers, try the next helpline. { au-esafety-image-based-abuse } can help when someone threatens to share a private picture.
        [canada] If no one answers, try the next helpline. { ca-needhelpnow } can help get down a picture taken before age 18.
        [united-states] If no one answers, try the next helpline. { int-take-it-down } can help block a picture taken before age 18.
        [new-zealand] If no one answers, try the next helpline. { int-take-it-down } can help block a picture taken before age 18.
       *[other] If no one answers, try the next helpline. { int-take-it-down } can help block a picture taken before age 18. { int-stopncii } is for pictures of adults.
    }
