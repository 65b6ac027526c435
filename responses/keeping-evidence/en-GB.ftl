# What can be kept (words, names, links, dates) and what never may be: the picture itself. Never how to catch, trick or record a person; no forensic detail.
# Proof is not needed. After a recent assault the topic sexual-assault-now says where to go.
# The law on pictures is England's guidance in the facts, so "can be a crime". Own-thoughts: no fault sentence, no report route, nothing to keep.
title = What to keep as proof
opening = { $reader ->
        [friend] The person you care about is not to blame. They do not need proof to ask for help. What they keep may help later.
        [parent] Your child is not to blame. You do not need proof to ask for help. What you keep may help later.
        [professional] The child is not to blame. You do not need proof to act. A clear note today may help later.
        [own-thoughts] You can talk to someone today. You do not have to give your name to start.
       *[other] It is not your fault. You do not need proof to ask for help. What you keep may help later.
    }
steps =
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }. You can ask what it must pass on.
            [canada] You can talk it over with { ca-talking-for-change }. You can ask what it must pass on.
            [united-states] You can talk it over with { us-stop-it-now }. You can ask what it may pass on.
            [new-zealand] You can talk it over with { nz-safe-to-talk }. You can ask what it may pass on.
           *[other] { int-troubled-desire } is self-help online. It needs no name.
        }
        [professional] Write down the child's own words, with the date. Leave the device as it is. Do not search it.
        [adult-survivor] Keep chats, letters, names, links and dates, not the picture itself.
       *[other] Keep chats, user names, links, dates and phone numbers, not the picture itself.
    }
    { $reader ->
        [own-thoughts] Do not look for, save or send on sexual pictures of anyone under 18.
        [professional] Do not view, copy, print or send a sexual picture of a child. Tell your child protection lead or police.
       *[other] Do not copy, save or send a sexual picture of anyone under 18. It can be a crime, even to help.
    }
    { $reader ->
        [own-thoughts] You can stop at any time. You choose how much to say.
        [professional] Report a message in the app before it is deleted. Note the user name, link, date and time.
        [adult-survivor] You can write down what you remember, and who you told. It can be short. You can stop at any time.
       *[other] You can write down dates and names first. Then you can report it in the app, then block.
    }
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: call { us-988.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [adult-survivor] { $place ->
            [england] You can ask the police on { police-101.phone }. To talk: { rape-sexual-abuse-support-line } or { samaritans }.
            [wales] You can ask the police on { police-101.phone }. To talk: { live-fear-free } or { samaritans }.
            [scotland] You can ask the police on { police-101.phone }. To talk: { victim-support-scotland } or { samaritans }.
            [northern-ireland] You can ask the police on { police-101.phone }. To talk: { dsa-helpline-ni }.
            [united-kingdom] You can ask the police on { police-101.phone }. To talk: { survivors-trust } or { samaritans }.
            [ireland] You can ask the Gardai. To talk: { dublin-rape-crisis-centre } or { samaritans }.
            [australia] You can ask the police on { au-police-131444.phone }. To talk: { au-1800respect } or { au-lifeline }.
            [canada] You can ask your local police. To talk: { us-childhelp } or { ca-988.phone }.
            [united-states] You can ask your local police. To talk: { us-rainn } or text { us-crisis-text-line }.
            [new-zealand] You can ask the police on { nz-police-105.phone }. To talk: { nz-safe-to-talk } or { nz-victim-support }.
           *[other] You can ask the police where you live. To talk: { int-find-a-helpline } shows lines that listen.
        }
        [professional] { $place ->
            [ireland] Ask the Gardai how to hand it over. For yourself: { samaritans } or { text-50808 }.
            [australia] Ask the police on { au-police-131444.phone } how to hand it over. To talk: { au-1800respect } or { au-lifeline }.
            [canada] Ask your local police how to hand it over. To talk: { us-childhelp } or { ca-988.phone }.
            [united-states] Ask your local police how to hand it over. To talk: { us-childhelp } or { us-988.phone }.
            [new-zealand] Ask the police on { nz-police-105.phone } how to hand it over. To talk: { nz-safe-to-talk } or { nz-1737.phone }.
            [england] Ask the police on { police-101.phone } how to hand it over. For advice: { nspcc-helpline }.
            [wales] Ask the police on { police-101.phone } how to hand it over. For advice: { nspcc-helpline }.
            [scotland] Ask the police on { police-101.phone } how to hand it over. For advice: { nspcc-helpline }.
            [northern-ireland] Ask the police on { police-101.phone } how to hand it over. For advice: { nspcc-helpline }.
            [united-kingdom] Ask the police on { police-101.phone } how to hand it over. For advice: { nspcc-helpline }.
           *[other] Ask the police where you work how to hand it over. { int-find-a-helpline } shows lines that listen.
        }
       *[other] { $place ->
            [england] What to keep: ask police on { police-101.phone }. Under 19: { childline } { childline.phone }. Any age: { samaritans } { samaritans.phone }.
            [wales] What to keep: ask police on { police-101.phone }. Under 19: { childline } { childline.phone }. Any age: { samaritans } { samaritans.phone }.
            [scotland] What to keep: ask police on { police-101.phone }. Under 19: { childline } { childline.phone }. Any age: { samaritans } { samaritans.phone }.
            [northern-ireland] What to keep: ask police on { police-101.phone }. Under 19: { childline } { childline.phone }. Any age: { samaritans } { samaritans.phone }.
            [united-kingdom] What to keep: ask police on { police-101.phone }. Under 19: { childline } { childline.phone }. Any age: { samaritans } { samaritans.phone }.
            [ireland] You can ask the Gardai what to keep. To talk: { childline-ireland } or { samaritans }.
            [australia] You can ask police on { au-police-131444.phone }. To talk: { au-kids-helpline } (ages 5 to 25) or { au-lifeline }.
            [canada] You can ask { ca-cybertip } or local police. To talk: { ca-kids-help-phone } or { ca-988.phone }.
            [united-states] You can ask your local police. To talk: { us-crisis-text-line } or { us-childhelp }.
            [new-zealand] You can ask the police on { nz-police-105.phone }. To talk: { nz-youthline } (ages 12 to 24) or { nz-1737.phone }.
           *[other] You can ask the police where you live. To talk: { int-find-a-helpline } shows lines that listen.
        }
    }
next = { $reader ->
        [own-thoughts] You can ask first what a helpline must pass on. If no one answers, you can try the next helpline.
        [professional] Keep your notes in a safe place at work. You can ask the police who will collect the device. If no one answers, try the next helpline.
        [adult-survivor] If there is nothing left, you can still ask for help. You choose how much to say. If no one answers, try the next helpline.
       *[other] Keep what you have where that person will not look. If it is gone, you can still ask for help. If no one answers, try the next helpline.
    }
