# Police, a social worker, a school or a court said that it was the person's own choice or fault. The reader may believe it. Say plainly that it is not.
# Never repeat the blaming words. Never say the reader must complain. A complaint is separate from asking to look at the case again.
# Time limits only where the facts give them. The 2023 inspection is of police in England and Wales only. Own-thoughts: no fault sentence, no complaint.
title = Being blamed for what happened
opening = { $reader ->
        [own-thoughts] Police and other services should treat people with respect. You can talk about what was said.
        [parent] Your child is not to blame, and you are not to blame. Whatever anyone said, the person who abused them did this.
        [friend] The person you care about is not to blame. Whatever anyone said, the person who abused them did this.
        [professional] The child is not to blame. Whatever is written or said, the person who abused them did this.
       *[other] It is not your fault. Whatever anyone said, the person who abused you did this.
    }
steps =
    { $reader ->
        [professional] Write down the words used, who said them, and when. Ask in writing to have them put right.
        [victim] { $country ->
            [united-kingdom] You can tell one person who believes you. Under 19: { childline } { childline.phone }.
           *[other] You can tell one person who believes you. You can write down today what was said, by whom and when.
        }
       *[other] You can write down today what was said, who said it, and when.
    }
    { $reader ->
        [own-thoughts] You can stop at any time. You choose how much to say.
       *[other] { $place ->
            [england] You can complain to the force. The { iopc } passes complaints to it.
            [wales] You can complain to the force. The { iopc } passes complaints to it.
            [scotland] Police: you can complain to Police Scotland. Then: { pirc }.
            [northern-ireland] Police: you can complain to { police-ombudsman-ni }, normally within one year.
            [united-kingdom] Police: you can complain to the force. Each nation has an office that checks. You can ask about time limits.
            [ireland] Gardai: you can complain to { fiosru }. There may be a time limit. Ask now.
            [australia] You can complain to the police, or to the police watchdog for your area. You can ask about time limits.
            [canada] You can use your police complaints office. Ontario gives six months. You can ask about others now.
            [united-states] You can complain to the police, or tell { us-doj-civil-rights }. It cannot act on every case.
            [new-zealand] You can complain to { nz-ipca }. It is not the police, but the police are told.
           *[other] You can complain to the police. You can ask for the answer in writing.
        }
    }
    { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] Council, school or care: you can say "complaint". A child in care can ask { coram-voice }.
            [wales] Council, school or care: you can say "complaint". A child can ask { nyas }.
            [scotland] Council or health service: you can say "complaint". Then you can ask { spso }.
            [northern-ireland] Health trust, school or council: you can complain there, then to { nipso }.
            [ireland] Tusla or school: you can complain there. Then, for a child: { ombudsman-for-children-ireland }.
            [new-zealand] Council, school or care: you can say "complaint". In care, you can ask { nz-voyce }.
           *[other] Council, school or care: you can say the word "complaint". You can ask for someone to help you.
        }
    }
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: you can call { samaritans } or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: you can call { samaritans } or text { text-50808 }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: you can text { us-crisis-text-line } or call { us-988.phone }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
       *[other] { $place ->
            [england] { victim-support } listens at any hour. Under 19: { childline } { childline.phone }.
            [wales] { live-fear-free } listens at any hour. Under 19: { childline } { childline.phone }.
            [scotland] You can talk to { rape-crisis-scotland }. Under 19: { childline } { childline.phone }. Any hour: { samaritans }.
            [northern-ireland] { dsa-helpline-ni } listens at any hour. Under 19: { childline } { childline.phone }.
            [united-kingdom] You can talk to { samaritans } at any hour. Under 19: { childline } { childline.phone }.
            [ireland] { dublin-rape-crisis-centre } and { childline-ireland } listen at any hour.
            [australia] { au-1800respect } listens at any hour. So does { au-kids-helpline }, for ages 5 to 25.
            [canada] { us-childhelp } listens at any hour. { ca-kids-help-phone } is for the young.
            [united-states] { us-rainn } listens at any hour. So does { us-childhelp }.
            [new-zealand] { nz-safe-to-talk } and { nz-victim-support } listen at any hour.
            [germany] You can talk to { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Children: { int-child-helpline-international }.
        }
    }
next = { $reader ->
        [own-thoughts] You can ask first what a line must pass on. If no one answers, try the next helpline.
        [victim] { $place ->
            [england] You can write down today what was said, by whom and when. The { victims-code } gives a right to be understood. Police complaints are best within a year. If no one answers, try the next helpline.
            [wales] You can write down today what was said, by whom and when. The { victims-code } gives a right to be understood. Police complaints are best within a year. If no one answers, try the next helpline.
            [scotland] You can write down today what was said, by whom and when. There may be a time limit: ask now. After a final police answer, you have 3 months. If no one answers, try the next helpline.
            [northern-ireland] You can write down today what was said, by whom and when. After a final answer from a trust, school or council, you have six months. If no one answers, try the next helpline.
            [united-kingdom] You can write down today what was said, by whom and when. There may be a time limit for a complaint: ask now. You can still report again. If no one answers, try the next helpline.
           *[other] A child can be exploited even if it looked like a yes. Gifts or money do not change that. You can still report again. If no one answers, try the next helpline.
        }
       *[other] { $place ->
            [england] In 2023 inspectors asked police chiefs to end victim-blaming words. The { victims-code } gives a right to be understood. It is best to complain within a year. If no one answers, try the next helpline.
            [wales] In 2023 inspectors asked police chiefs to end victim-blaming words. The { victims-code } gives a right to be understood. It is best to complain within a year. If no one answers, try the next helpline.
            [scotland] There may be a time limit, so ask now. After the final police answer, you have 3 months for the next step. You can still report again. If no one answers, try the next helpline.
            [northern-ireland] A child can be exploited even if they got gifts or money. After a final answer from a trust, school or council, you have six months. You can still report again. If no one answers, try the next line.
           *[other] A child can be exploited even if it looked like a yes. Gifts or money do not change that. You can still report again. If no one answers, try the next helpline.
        }
    }
