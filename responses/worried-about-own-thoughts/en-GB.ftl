# Someone worried about their own sexual thoughts about children, or who looks or searches for images of children. Adult or teenager.
# Never blame, never a sentence about fault, never a place to report. No promise of secrecy: say what must be passed on.
# Risk to life can be high when someone is found out or afraid: a line open day and night is always named. Self-help sites are worldwide.
title = Worried about your own thoughts
opening = You can get help with sexual thoughts about children, or to stop looking at images. Others have asked for this help too.
steps =
    You can close what you are looking at. If a child is with you, you can ask another adult to take over.
    { $country ->
        [united-kingdom] You can call or chat with { stop-it-now }. You need not say who you are.
        [ireland] You can chat with { stop-it-now }. You need not say who you are. Calls cost money.
        [australia] You can call or chat with { au-stop-it-now }. You do not have to give your name.
        [canada] You can call { ca-talking-for-change }. On the helpline you do not have to give your name.
        [united-states] Adults can call or chat with { us-stop-it-now }. { int-troubled-desire } is self-help online.
        [new-zealand] You can ask { nz-safe-to-talk }, or { nz-stop }, { nz-safe-network } or { nz-wellstop }.
        [germany] You can ask { de-kein-taeter-werden } about therapy. { int-troubled-desire } is self-help online.
        [netherlands] You can call { nl-stop-it-now } without giving your name.
       *[other] { int-troubled-desire } is free self-help online. It works from any country.
    }
    { $country ->
        [united-kingdom] To be heard, day or night: you can text { shout.text-word } to { shout.text } or call { samaritans }.
        [ireland] To be heard, day or night: you can text { text-50808 } or call { samaritans }.
        [australia] To be heard, day or night: { au-lifeline }. If no one answers: { int-find-a-helpline }.
        [canada] To be heard, day or night: { ca-988.phone }. If no one answers: { int-find-a-helpline }.
        [united-states] To be heard, day or night: you can text { us-crisis-text-line } or call { us-988.phone }.
        [new-zealand] To be heard, day or night: you can call or text { nz-1737.phone } or { nz-safe-to-talk }.
       *[other] { int-find-a-helpline } shows lines that listen. If one does not answer, try the next.
    }
    { $country ->
        [united-kingdom] Under 19: { childline } { childline.phone }. Aged 13 to 18: you can search for { shore }, Lucy Faithfull Foundation.
        [ireland] Children and young people can also contact { childline-ireland }, day or night.
        [australia] Ages 5 to 25 can also contact { au-kids-helpline }, day or night.
        [canada] Young people can also contact { ca-kids-help-phone }, day or night.
        [united-states] Under 18: you can call, text or chat with { us-988.phone } too, day or night.
        [new-zealand] Ages 12 to 24 can also contact { nz-youthline }, day or night.
        [germany] Children and teenagers can also contact { de-nummer-gegen-kummer }.
        [france] Under 21: you can also call or chat with { fr-119 }, day or night.
        [netherlands] Ages 8 to 18 can also call or chat with { nl-kindertelefoon }.
        [poland] Children and teenagers can also call { pl-116111 }, day or night.
        [romania] Children and teenagers can also call { ro-telefonul-copilului }.
        [spain] Children and teenagers can also call { es-anar }, day or night.
        [italy] Children and teenagers can also call { it-telefono-azzurro }, day or night.
        [sweden] Under 18: you can also call or chat with { se-bris }, day or night.
       *[other] Children and teenagers can find a line on { int-child-helpline-international }.
    }
next = { $country ->
        [united-kingdom] { stop-it-now } must pass on a risk or a crime if it knows who you are. You can ask any line first. Free self-help: { int-troubled-desire.url } If no one answers, try the next helpline.
        [ireland] { stop-it-now } must pass on a risk or a crime if it knows who you are. You can ask any line first. Free self-help: { int-troubled-desire.url } If no one answers, try the next helpline.
        [australia] You can ask first what they must pass on. If a child is in danger, they may have to tell someone. { int-troubled-desire } is free self-help online. If no one answers, try the next helpline.
        [canada] You can ask first what they must pass on. If a child is in danger, they may have to tell someone. { int-troubled-desire } is free self-help online. If no one answers, try the next helpline.
        [new-zealand] You can ask first what they must pass on. If a child is in danger, they may have to tell someone. { int-troubled-desire } is free self-help online. If no one answers, try the next helpline.
        [netherlands] You can ask first what they must pass on. If a child is in danger, they may have to tell someone. { int-troubled-desire } is free self-help online. If no one answers, try the next helpline.
       *[other] You can ask first. If a child is in danger, they may have to tell someone. { int-redirection } helps people stop looking at images. If no one answers, try the next helpline.
    }
