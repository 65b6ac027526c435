# No reply, not believed, no progress. One thing today, one right to name, one person to ask. A complaint is separate from asking to look again.
# Operation Beaconport dates only in England and Wales (1 January 2010 to 31 March 2025), and no promise that a case is taken: there is no way to refer one's own case.
# Time limits that are not in the facts (CPS, Ireland, Australia) are not given.
title = The police did not listen or reply
opening = { $reader ->
        [own-thoughts] Police should treat people with respect. You can ask what is happening.
        [professional] The child is not to blame. You can ask again, and ask for the answer in writing.
        [parent] Your child is not to blame. Police should treat people with respect and tell them what is happening. You can ask again.
        [friend] The person you care about is not to blame. Police should treat people with respect and tell them what is happening. You can ask again.
       *[other] This is not your fault. Police should treat you with respect and tell you what is happening. You can ask again.
    }
steps =
    You can write down today who you spoke to and when. Add any crime number.
    { $reader ->
        [victim] If you are still being hurt, you can tell the police and children's services again.
        [own-thoughts] You can ask first what a line must pass on.
       *[other] If a child is still being hurt, tell the police and children's services again.
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
       *[other] { $place ->
            [england] The { victims-code } gives a right to be told about the case. You can say: the Victims' Code.
            [wales] The { victims-code } gives a right to be told about the case. You can say: the Victims' Code.
            [united-kingdom] In England and Wales, the Victims' Code gives a right to news of the case.
            [scotland] You can complain. Within 3 months of the answer: { pirc }.
            [northern-ireland] You can complain to { police-ombudsman-ni }, normally within one year.
            [ireland] You can complain to { fiosru }. There may be a time limit. Ask now.
            [australia] You can complain to the police, or to the police watchdog for your area. You can ask about time limits.
            [canada] You can use your police complaints office. Ontario gives six months. You can ask about others now.
            [united-states] You can tell { us-doj-civil-rights }. It cannot act on every case.
            [new-zealand] You can complain to { nz-ipca }. It is not the police, but the police are told.
           *[other] You can ask the police, in writing, what has been done and what comes next.
        }
    }
    { $reader ->
        [own-thoughts] You can find a line that listens on { int-find-a-helpline }.
       *[other] { $place ->
            [england] { victim-support } can help you ask. Under 19: { childline } { childline.phone }.
            [wales] { victim-support } can help you ask. Under 19: { childline } { childline.phone }.
            [scotland] You can ask { victim-support-scotland } to help. Under 19: { childline } { childline.phone }.
            [northern-ireland] You can ask { dsa-helpline-ni }. Under 19: { childline } { childline.phone }.
            [united-kingdom] You can ask { survivors-trust }. Under 19: { childline } { childline.phone }.
            [ireland] You can ask { dublin-rape-crisis-centre }. Children can ask { childline-ireland }.
            [australia] You can ask { au-1800respect }. Ages 5 to 25 can also ask { au-kids-helpline }.
            [canada] You can ask { us-childhelp }. Young people can ask { ca-kids-help-phone }.
            [united-states] You can ask { us-rainn } or { us-childhelp }.
            [new-zealand] You can ask { nz-victim-support } or { nz-safe-to-talk }.
           *[other] You can find someone to ask on { int-find-a-helpline }. A child can ask a child helpline.
        }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] Some old group cases, closed with no charge, may get a new look. It is called Operation Beaconport: January 2010 to March 2025. You can ask any force: { police-101.phone }. If no one answers, try the next helpline.
            [wales] Some old group cases, closed with no charge, may get a new look. It is called Operation Beaconport: January 2010 to March 2025. You can ask any force: { police-101.phone }. If no one answers, try the next helpline.
            [scotland] Police Scotland comes first, and may have a time limit: ask now. The 3 months start with its final answer. You can still ask for a new look at the case. If no one answers, try the next helpline.
            [northern-ireland] It can be later for a grave reason. You can also ask for a new look at the case. If no one answers, try the next helpline.
            [united-kingdom] Operation Beaconport is for England and Wales. It may look at group cases closed without charge from January 2010 to March 2025. If no one answers, try the next helpline.
            [canada] You can complain, and also ask for a new look. For federal police, the office is { ca-crcc }, within a year. If no one answers, try the next helpline.
           *[other] You can complain, and also ask for a new look at the case. If no one answers, try the next helpline.
        }
    }
