# Waymark: words for worldwide tools and directories. CC BY 4.0.

int-child-helpline-international =
    .about = A list of child helplines, so that you can find the one in your country.
    .limits = It does not answer calls itself.

int-inhope =
    .about = A list of hotlines by country. There you can report pictures or videos of child sexual abuse.
    .how = You report the web link. Do not save the pictures or pass them on.
    .privacy = At least one hotline lets you report without a name. Others may differ.
    .limits = No member was found for Pakistan, India or Bangladesh.

int-iwf-portals =
    .about = Many countries with no hotline have a portal to report sexual images of children. Look for it by its name.
    .how = You can search for the Internet Watch Foundation and the name of your country.
    .limits = It is for images and videos only. It is not for a child in danger now. Not every country has one. The page read is from 2020.

int-take-it-down =
    .about = Helps stop a nude or sexual picture of you spreading. You were under 18 in it. Nobody sees the picture.
    .how = It works in any country, and for adults too. You need the picture on your own device. Do not download or send it just to do this.
    .limits = It does not work on encrypted apps. It does not work with companies that have not joined.

int-stopncii =
    .about = Helps stop a private picture of you from being shared. It is for adults who were 18 or over in it.
    .privacy = The picture stays on your device.
    .limits = If you were under 18 in the picture, you can use Take It Down.

int-interpol-icse =
    .about = Police around the world use this database to find children in pictures of abuse.
    .limits = The public cannot use it. You can tell your own police instead.

int-find-a-helpline =
    .about = You can choose your country and topic to find a free helpline near you.

int-troubled-desire =
    .about = A free self-help website for people who feel sexually drawn to children. It works from any country.
    .limits = The list of languages is from 2019 and may have changed.

int-redirection =
    .about = Helps people stop looking at sexual images of children. You can look for it by its name, ReDirection.

discord-report =
    .about = In the app, you can tell Discord about a message, a person or a server. Discord can close accounts.
    .how = You can report only before the message is deleted. A parent without an account can use a form on Discord's support website. It needs the message link.
    .privacy = Discord says that it may tell the authorities.
    .limits = It does not tell the police for you. Discord may not answer each report.
