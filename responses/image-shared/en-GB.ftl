# A sexual image is online or was passed on. Reader wants it down first. No blame, even if the person sent it. Tools cannot bring every copy back: no promise.
# Never tell anyone to look at, save, copy or send the picture. Keep links and names, not the picture itself. Age decides the tool: Report Remove under 18 (UK),
# Take It Down if under 18 in the picture, StopNCII if 18 or over in it. Own-thoughts: no fault sentence, no report service.
title = Sexual images shared or put online
opening = { $reader ->
        [victim] It is not your fault, even if you sent the picture. Anyone who shares it does wrong. There are ways to ask for it to come down.
        [friend] The person you care about is not to blame. Anyone who shares the picture does wrong. There are ways to ask for it to come down.
        [parent] Your child is not to blame. Anyone who shares the picture does wrong. There are ways to ask for it to come down.
        [professional] The child is not to blame. Anyone who shares the picture does wrong. There are ways to ask for it to come down.
        [own-thoughts] There are ways to ask for a picture of you to come down. You can talk to someone too.
       *[other] You are not to blame, even if you sent the picture. Anyone who shares it does wrong. There are ways to ask for it to come down.
    }
steps =
    { $reader ->
        [own-thoughts] You can ask the app or site to remove a picture of you.
        [professional] Keep links, names and dates, not the picture itself. Report it in the app or to the site.
       *[other] Keep links, names and dates, not the picture itself. You can ask the app or site to remove it.
    }
    { $reader ->
        [own-thoughts] Do not look for, save or send on sexual pictures of anyone under 18.
        [adult-survivor] { $country ->
            [united-kingdom] 18 or over in the picture: { stopncii } can help. Under 18 in it: { take-it-down }.
            [ireland] 18 or over in the picture: { stopncii } can help. Under 18 in it: { take-it-down }.
            [australia] You can ask { au-esafety-image-based-abuse } to help get it taken down.
            [new-zealand] You can ask { nz-netsafe } for help. Under 18 in the picture: { int-take-it-down } too.
           *[other] 18 or over in the picture: { int-stopncii } can help. Under 18 in it: { int-take-it-down }.
        }
       *[other] { $country ->
            [united-kingdom] Under 18: { report-remove } can help to take it down. Pictures of adults: { stopncii }.
            [ireland] Under 18 in the picture: { take-it-down } can help to block it. Pictures of adults: { stopncii }.
            [australia] { au-esafety-image-based-abuse } can help get it taken down.
            [canada] Under 18 in the picture: { ca-needhelpnow } can help. Pictures of adults: { int-stopncii }.
            [new-zealand] { nz-netsafe } can help. Under 18 in the picture: { int-take-it-down } too.
           *[other] Under 18 in the picture: { int-take-it-down } can help to block it. Pictures of adults: { int-stopncii }.
        }
    }
    { $reader ->
        [own-thoughts] You can find a line that listens on { int-find-a-helpline }.
        [adult-survivor] { $country ->
            [united-kingdom] You can ask { revenge-porn-helpline }, or tell the police on { police-101.phone }.
            [ireland] You can tell { hotline-ie }, or the Gardai at any Garda station.
            [australia] You can tell the police on { au-police-131444.phone }.
            [new-zealand] You can tell the police on { nz-police-105.phone }.
            [pakistan] You can tell { pk-nccia-1799 }, or the police.
           *[other] You can tell the police where you live.
        }
       *[other] { $country ->
            [united-kingdom] Under 18: you can tell { ceop-safety-centre }. Any age: the police on { police-101.phone }.
            [ireland] You can tell { hotline-ie }, or the Gardai at any Garda station.
            [australia] You can tell the police on { au-police-131444.phone }. For a child: { au-accce-report } too.
            [canada] You can tell { ca-cybertip } if it is a child. Any age: your local police.
            [united-states] You can tell { us-ncmec-cybertipline } if it is a child. Any age: your local police.
            [new-zealand] You can tell the police on { nz-police-105.phone }.
            [spain] Children, parents and teachers can ask { es-incibe-017 }. Anyone can tell the police.
            [india] You can use the { in-cybercrime-portal } if it is a child. Anyone can tell the police.
            [pakistan] You can tell { pk-nccia-1799 }, or the police.
           *[other] You can tell the police where you live.
        }
    }
    { $reader ->
        [victim] { $country ->
            [united-kingdom] You can tell an adult, such as a teacher. Under 19: { childline } { childline.phone }. Any hour: text { shout.text-word } to { shout.text }.
           *[other] You can tell an adult you trust. If it is going round school, you can tell a teacher.
        }
        [friend] Do not look at it, save it or send it on. You can both tell an adult you trust.
        [parent] Do not look at it, save it or send it on. You can ask the school to act if pupils share it.
        [professional] Do not look at, copy or share it. Tell your child protection lead or the police. Leave the device as it is.
        [own-thoughts] You can tell someone you trust. You do not have to sort this out alone.
        [adult-survivor] { $country ->
            [ireland] You can ask someone you trust to help. { samaritans } listens, day or night.
           *[other] You can ask someone you trust to help you with this.
        }
       *[other] You can ask someone you trust to help. If it is going round school, you can tell a teacher.
    }
next = It can take time, and a copy may come back. You can ask again. Do not download the picture or send it on to get it removed. If one helpline does not answer, try the next.
