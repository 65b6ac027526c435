# What a helper may pass on. Never promise secrecy; each line has its own rules, so "may". Only services whose rules are in the facts are described.
# Phone bills: only Missing People says itself that calls to it are not shown. Nothing is said of Childline and the bill.
# Northern Ireland and Ireland: the law can ask people to pass things on; never say that no one has to. Own-thoughts: no sentence about fault.
title = What stays private when you ask for help
opening = { $reader ->
        [victim] None of this is your fault. It is fine to ask this first. You choose how much you say.
        [professional] Each line has limits to what stays private. You can ask about them first.
        [own-thoughts] It is fine to ask this first. You choose how much you say.
        [parent] It is fine to ask this first. You choose how much you say.
        [friend] It is fine to ask this first. You choose how much you say.
       *[other] You are not to blame. It is fine to ask this first. You choose how much you say.
    }
steps =
    { $reader ->
        [professional] Do not promise secrecy. Tell the child early what you must pass on, and to whom.
        [victim] You can ask first what stays private, and if they would tell your parents.
       *[other] You can ask first what stays private, and who they may tell.
    }
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] { stop-it-now } needs no name. If you give one, it must pass on a risk or a crime.
            [ireland] { stop-it-now } needs no name. If you give one, it must pass on a risk or a crime.
            [australia] { au-stop-it-now } needs no name. Staff follow the law on reporting harm to a child.
            [canada] { ca-talking-for-change } needs no name on its helpline. Its therapy is not anonymous.
            [united-states] You can ask { us-stop-it-now } what it may pass on.
            [new-zealand] { nz-safe-to-talk } needs no name. It may tell someone if there is danger right now.
           *[other] { int-troubled-desire } is a self-help website. It needs no name.
        }
        [adult-survivor] { $place ->
            [england] { rape-sexual-abuse-support-line } says it tells others only in rare cases.
            [wales] { rape-sexual-abuse-support-line } says it tells others only in rare cases.
            [scotland] { rape-crisis-scotland } needs no name. It may tell someone if a person seems at risk.
            [northern-ireland] You can ask { dsa-helpline-ni } or { samaritans } about their limits.
            [united-kingdom] You can ask { samaritans } or { shout } about their limits.
            [ireland] You can ask { dublin-rape-crisis-centre } or { samaritans } about their limits.
            [australia] { au-lifeline } needs no name. You can ask about its limits.
            [canada] { us-childhelp } needs no name. If you name a child in danger, it may pass that on.
            [united-states] { us-childhelp } needs no name. If you name a child in danger, it may pass that on.
            [new-zealand] { nz-safe-to-talk } needs no name. It may tell someone if there is danger right now.
            [germany] { de-hilfe-telefon-missbrauch } needs no name. You can ask about its limits.
           *[other] Many lines do not need a name. They may tell someone if a person is in danger.
        }
        [victim] { $country ->
            [united-kingdom] { childline }, { childline.phone }, needs no name. It may tell someone if you, or anyone, is in serious danger.
            [ireland] You can ask { childline-ireland } or { text-50808 } about their limits.
            [australia] { au-kids-helpline } needs no name. It may tell others if a child is hurt, or might be.
            [canada] { us-childhelp } needs no name. If you name a child in danger, it may pass that on.
            [united-states] { us-childhelp } needs no name. If you name a child in danger, it may pass that on.
            [new-zealand] { nz-safe-to-talk } needs no name. It may tell someone if there is danger right now.
            [germany] { de-hilfe-telefon-missbrauch } needs no name. You can ask about its limits.
            [france] { fr-119 } needs no name. You can ask about its limits.
            [netherlands] Ages 8 to 18: { nl-kindertelefoon } needs no name. You can ask about its limits.
            [sweden] Under 18: { se-bris } needs no name. You can ask about its limits.
           *[other] Many lines do not need a name. They may tell someone if you are in danger.
        }
       *[other] { $country ->
            [united-kingdom] { nspcc-helpline } needs no name. It may tell others if you name a child in danger.
            [ireland] You can ask { text-50808 } or { samaritans } about their limits.
            [australia] { au-lifeline } needs no name. You can ask about its limits.
            [canada] { us-childhelp } needs no name. If you name a child in danger, it may pass that on.
            [united-states] { us-childhelp } needs no name. If you name a child in danger, it may pass that on.
            [new-zealand] { nz-safe-to-talk } needs no name. It may tell someone if there is danger right now.
            [germany] { de-hilfe-telefon-missbrauch } needs no name. You can ask about its limits.
            [france] { fr-119 } needs no name. You can ask about its limits.
           *[other] Many lines do not need a name. They may tell someone if a person is in danger.
        }
    }
    { $country ->
        [united-kingdom] A call may show on a bill or call log. { missing-people } says its calls are not on the bill.
       *[other] A call or text may show on the phone bill or in the call log. You can use another phone.
    }
    { $place ->
        [northern-ireland] A teacher or doctor may have to pass it on. The law can ask that for a serious crime.
        [ireland] By law, many who work with children must pass on a risk to a child. You can ask first.
       *[other] A teacher, doctor or social worker may have to report a risk to a child. You can ask first.
    }
next = If there is serious danger, a helpline may tell police or child protection workers. You can ask it to tell you first. You can stop a call or chat at any time. If no one answers, try another.
