// Reading posts: their words without what Discord adds to them, and what can be pressed.

const STANDING = ['any.back', 'any.skip', 'any.stop', 'any.person', 'any.language']

const parts = (post) => post.components.flatMap((row) => row.components)
const buttons = (post) => parts(post).filter((part) => part.type === 2)
const menus = (post) => parts(post).filter((part) => part.type === 3)

export const button = (post, customId) => buttons(post).find((button) => button.custom_id === customId)
export const menuWith = (post, ids) =>
  menus(post).find((menu) => ids.every((id) => menu.options.some((option) => option.value === id)))
export const typing = (post) => buttons(post).find((button) => button.custom_id?.startsWith('1:t:'))?.custom_id
export const links = (posts) => posts.flatMap(buttons).filter((button) => button.url).map((button) => button.url)
export const offersStandingRow = (post) => STANDING.every((id) => button(post, `1:c:${id}`))

// The ids of all that can be chosen, but for the row that stands everywhere.
export function offered(posts) {
  const pressed = posts.flatMap(buttons).map((button) => button.custom_id ?? '').filter((id) => id.startsWith('1:c:'))
  const chosen = posts.flatMap(menus).flatMap((menu) => menu.options.map((option) => option.value))
  return new Set([...pressed.map((id) => id.slice('1:c:'.length)), ...chosen].filter((id) => !STANDING.includes(id)))
}

// Words alone: no Markdown, no direction marks, no bars or bullets at the beginning of lines, one space between words.
export function bare(text) {
  return text
    .normalize('NFC')
    .replaceAll(/[\u200e\u200f\u2066-\u2069\u200b]/g, '')
    .replaceAll(/^\s*(> |-# |[-•*] )+/gm, '')
    .replaceAll(/\*\*/g, '')
    .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replaceAll(/<(https?:[^>]*)>/g, '$1')
    .replaceAll(/^\s*• /gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

// Everything that is read in posts, in their order.
export const words = (posts) =>
  bare(posts.flatMap((post) => [post.content, ...post.embeds.flatMap((embed) => [embed.title ?? '', embed.description ?? ''])]).join('\n'))

// A card as Discord is told it: of a name its beginning, of a number or an address its end, never the whole.
function told(card) {
  const changes = (what) => card.choices.some((choice) => choice.id === `contact.summary.change_${what}`)
  const ending = (line) => `…${line.includes('@') ? line.slice(line.indexOf('@')) : line.slice(-2)}`
  if (changes('name')) return `${[...card.text][0]}…`
  if (changes('contact')) return card.text.split('\n').map(ending).join('\n')
  return card.text
}

// What is wrong with posts, beside the same turn as the terminal tells it.
export function differences(posts, turn) {
  const read = words(posts)
  const can = offered(posts)
  const wrong = []
  const has = (text) => {
    if (text && !read.includes(bare(text))) wrong.push(`not said: ${bare(text)}`)
  }
  const choices = []
  for (const reply of turn.replies) {
    has(reply.text)
    has(reply.english)
    choices.push(...reply.choices)
    for (const card of reply.cards) {
      has(card.title)
      has(told(card))
      choices.push(...card.choices)
    }
  }
  const offeredThere = new Set(choices.map((choice) => choice.id).filter((id) => !STANDING.includes(id)))
  for (const id of offeredThere) if (!can.has(id)) wrong.push(`not offered: ${id}`)
  for (const id of can) if (!offeredThere.has(id)) wrong.push(`offered here alone: ${id}`)
  return wrong
}
