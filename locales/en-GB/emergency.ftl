# The first line of every answer. The numbers come from responses/places.toml: never write one here.

emergency = In danger now? Call { $numbers }.
emergency-two = In danger now? Call { $numbers } in { $place }, or { $other-numbers } in { $other-place }.
emergency-elsewhere = In danger now? Call the emergency number of your country.
emergency-no-place = In danger now? Call: { $list }.
emergency-of = { $place } { $numbers }
emergency-number = your emergency number
or = { $first } or { $second }
list-join = { $first } · { $second }
list-comma = { $first }, { $second }
silent-way = { $name }: { $ways }. { $words }
europe = Europe
