// A second opinion on the Discord channel: the program against a stand-in that others wrote, with the same turns told to
// `alongside chat --json` beside it. Says what it checked, a line each, and ends with 1 where something is wrong.
//
//     node check.mjs target/debug/alongside
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Program, Terminal } from './program.mjs'
import { Town, until } from './twin.mjs'
import { differences, links, offered, words } from './reading.mjs'

const TOKEN = 'a-token-of-the-stand-in'
const binary = process.argv[2]
let wrong = 0

async function check(behaviour, act) {
  try {
    await act()
    console.log(`ok    ${behaviour}`)
  } catch (error) {
    wrong += 1
    console.log(`WRONG ${behaviour}\n      ${error.stack.replaceAll('\n', '\n      ')}`)
  }
}

function must(holds, what) {
  if (!holds) throw new Error(what)
}

function same(posts, turn, step) {
  const found = differences(posts, turn)
  must(found.length === 0, `${JSON.stringify(step)}\n${found.join('\n')}\nread: ${words(posts)}`)
}

// Takes steps in both, and compares the words and what can be chosen. A step marked `alone` is asked in one go in the terminal,
// where forms are. A menu that holds one choice is a whole answer; in the terminal that is the choice and `more`, "continue".
async function conversation(terminal, name, steps, act) {
  for (const step of steps) {
    const posts = await act(step)
    const turn = await terminal.take(name, step.more ? { choices: [...step.choices, step.more] } : step)
    if (!step.alone) same(posts, turn, step)
  }
}

const data = mkdtempSync(join(tmpdir(), 'alongside-twin-'))
const town = await Town.start(TOKEN)
let program = await Program.start(binary, data, TOKEN, town.address)
const english = new Terminal(binary, 'en-GB')
const arabic = new Terminal(binary)

await check('it connects with its token and registers its commands in one list', async () => {
  await until('a shard', async () => (await program.health()).discord.connected_shards === 1)
  const names = (await town.commands()).map((command) => command.name).sort()
  must(names.join() === 'delete,help,language,leads,link,mydata,opportunity,start,stop,welcome', names.join())
  const { discord, database } = await program.health()
  must(database && discord.configured && discord.leading, JSON.stringify(discord))
})
if (wrong > 0) {
  // Without a connection each check below would only wait.
  await program.kill()
  process.exit(1)
}

const amina = await town.person('amina')
await check('a whole request in a server, by buttons, menus and forms, has the words of the terminal', async () => {
  same(await amina.command('start'), await english.take('amina', { choice: 'any.start' }), '/start')
  await conversation(english, 'amina', [
    { choice: 'start.language.en-GB' },
    { choice: 'any.find_volunteering' },
    { text: 'UB1' },
    { choice: 'volunteering.matches.add_interests' },
    { choices: ['volunteering.interests.meeting_people', 'volunteering.interests.food'] },
    { choice: 'card.vol-003.choose' },
    { choice: 'volunteering.adult.18_or_over' },
    { choice: 'contact.volunteering.yes', alone: true },
    { text: 'Amina', alone: true },
    { text: '07700 900123', alone: true },
    { choices: ['contact.good_times.morning'], more: 'contact.good_times.done' },
    { choice: 'contact.message_safe.no' },
    { choice: 'contact.summary.send', alone: true },
  ], (step) => amina.take(step))
  must(/Your reference/.test(words(amina.latest)), words(amina.latest))
})

const george = await town.person('george')
await check('a whole request in Arabic, typed in direct messages, has the words of the terminal', async () => {
  await conversation(arabic, 'george', [
    { text: 'السلام عليكم' },
    { text: 'اريد ان اتطوع في ساوثهول يوم الاثنين صباحا' },
    { text: 'بحب الطبخ' },
    { text: 'غيرها' },
    { text: 'الثاني' },
    { text: 'نعم' },
    { text: 'نعم', alone: true },
    { text: 'اسمي جورج', alone: true },
    { text: '٠٧٧٠٠ ٩٠٠١٢٣', alone: true },
    { text: 'صباحا' },
    { text: 'لا' },
    { text: 'ارسل', alone: true },
  ], ({ text }) => george.say(text))
})

await check('an event that is told three times is answered once', async () => {
  const since = new Date()
  const [once] = [await george.say('شكرا', 3)]
  const next = await george.say('مساعدة')
  const posts = await town.postsSince(george.direct, since)
  must(posts.length === once.length + next.length, `${posts.length} posts, not ${once.length} and ${next.length}`)
})

await check('what someone writes where everyone reads it is never repeated, and they learn in private how to delete it', async () => {
  const halina = await town.person('halina')
  const posts = await halina.mention('my mother has cancer, ring me on 07700 900321')
  must(posts.length === 1, `${posts.length} posts where everyone reads`)
  for (const word of ['cancer', 'mother', '07700', '900321']) must(!words(posts).includes(word), `"${words(posts)}" repeats ${word}`)
  const answer = await halina.pressRaw('1:p:d')
  must(/You can delete it/.test(words(answer)), words(answer))
})

await check('about health a link to the page stands in place of the question, and works', async () => {
  const yusuf = await town.person('yusuf')
  await yusuf.command('start')
  await yusuf.press('start.language.en-GB')
  const answer = await yusuf.press('any.need_companion')
  const [link] = links(answer)
  must(link?.startsWith(program.page), `no link: ${words(answer)} ${[...offered(answer)]}`)
  must(![...offered(answer)].some((id) => id.startsWith('companion.hospital')), 'a hospital is asked for')
  const page = await fetch(link)
  must(page.status === 200 && (await page.text()).includes('<button'), `the link answers ${page.status}`)
  const used = await fetch(link, { method: 'POST', redirect: 'manual' })
  must(used.status === 303, `using it answers ${used.status}`)
  const cookie = used.headers.get('set-cookie').split(';')[0]
  const chat = await (await fetch(new URL(used.headers.get('location'), link), { headers: { cookie } })).text()
  await english.take('yusuf', { choice: 'start.language.en-GB' })
  const turn = await english.take('yusuf', { choice: 'any.need_companion' })
  must(chat.includes(turn.replies.at(-1).text), `the page does not ask "${turn.replies.at(-1).text}"`)
  const again = await fetch(link, { method: 'POST', redirect: 'manual' })
  must(again.status !== 303 && !again.headers.has('set-cookie'), `using it again answers ${again.status}`)
})

await check('a direct message is read as this server tells it too, with nothing in place of a server', async () => {
  const { id } = await town.db.channel.create({ data: { id: '1000000000000000001', type: 1 } })
  const since = new Date()
  await town.twin.simulateUserMessage({ channelId: id, userId: (await town.person('halina')).user.id, content: 'help' })
  await town.answer('help', id, since)
})

await check('the welcome stands in the channel for everyone, and whoever presses a language is answered alone', async () => {
  const halina = await town.person('halina')
  const since = new Date()
  const all = ['start.language.ar', 'start.language.en-GB', 'start.language.pl', 'start.language.so']
  await town.twin.simulateSlashCommand({ channelId: town.channel, userId: halina.user.id, name: 'welcome' })
  halina.latest = await until('the welcome', async () => {
    const posts = await town.postsSince(town.channel, since)
    return posts.some((post) => offered([post]).size === all.length) && posts
  })
  const [welcome] = halina.latest.filter((post) => offered([post]).size === all.length)
  must([...offered([welcome])].sort().join() === all.join(), [...offered([welcome])].join())
  const answer = await halina.press('start.language.pl')
  must(/po polsku/.test(words(answer)), words(answer))
})

await check('its measures count all this, and name nobody', async () => {
  const value = (name) => Number(text.split('\n').find((line) => line.startsWith(`${name} `))?.split(' ')[1])
  let text = ''
  // That a reply arrived is noted after it was seen here.
  await until('all replies noted', async () => {
    text = await (await fetch(program.measures)).text()
    return value('alongside_replies_undelivered') === 0
  })
  const turns = value('alongside_turns_total{channel="discord",outcome="answered"}')
  must(turns > 30, `${turns} turns`)
  must(value('alongside_discord_connected_shards') === 1 && value('alongside_discord_leading') === 1, text)
  const counted = ['alongside_discord_acknowledge_seconds_count', 'alongside_discord_reply_seconds_count', 'alongside_discord_events_total']
  for (const name of counted) must(value(name) > 0, `${name} ${value(name)}`)
  for (const { id, username } of await town.db.user.findMany()) must(!text.includes(id) && !text.includes(username), username)
})

await check('killed and started again, it answers old buttons where the conversation is now', async () => {
  await amina.command('help')
  await program.kill()
  program = await Program.start(binary, data, TOKEN, town.address)
  await until('a shard', async () => (await program.health()).discord.connected_shards === 1)
  const answer = await amina.press('any.request_status')
  must(/You have one request/.test(words(answer)), words(answer))
})

await program.stop()
await town.stop()
english.stop()
arabic.stop()
rmSync(data, { recursive: true, force: true })
console.log(wrong === 0 ? 'all as it must be' : `${wrong} wrong`)
process.exit(wrong === 0 ? 0 : 1)
