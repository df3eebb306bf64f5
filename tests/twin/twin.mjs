// The independent stand-in with a town in it: one server with one channel, people, and what a person does on Discord. What the
// bot answers is read back from the stand-in's own tables. Three things of Discord's it cannot do by itself are done here:
// direct messages without a server, mentions, and telling the same event twice.
import { DigitalDiscord, generateSnowflake } from 'discord-digital-twin'
import { button, menuWith, offered, typing, offersStandingRow } from './reading.mjs'

// Debian 12's Node.js has fetch without this part of it, which the stand-in's server calls for every answer; it sets no cookies.
Headers.prototype.getSetCookie ??= () => []

const EPHEMERAL = 64
const DEFERRED = 5
const MODAL = 9
const PATIENCE_MS = 60_000

export async function until(what, look) {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    const seen = await look()
    if (seen) return seen
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`waited too long: ${what}`)
}

export class Town {
  static async start(token) {
    const town = new Town()
    town.twin = new DigitalDiscord({
      botToken: token,
      guild: { name: 'Town' },
      channels: [{ name: 'neighbours', type: 0 }],
      users: ['amina', 'george', 'halina', 'yusuf'].map((username) => ({ username })),
    })
    await town.twin.start()
    town.channel = (await town.db.channel.findFirstOrThrow({ where: { name: 'neighbours' } })).id
    return town
  }

  get db() { return this.twin.prisma }
  get address() { return `http://127.0.0.1:${this.twin.port}` }
  stop() { return this.twin.stop() }

  async person(username) {
    const user = await this.db.user.findFirstOrThrow({ where: { username } })
    return new Person(this, user)
  }

  commands() { return this.db.applicationCommand.findMany() }

  // What the bot wrote or changed in a channel since then, oldest first.
  async postsSince(channel, since) {
    const fresh = { OR: [{ timestamp: { gte: since } }, { editedTimestamp: { gte: since } }] }
    const where = { channelId: channel, authorId: this.twin.botUserId, ...fresh }
    const rows = await this.db.message.findMany({ where })
    rows.sort((a, b) => (a.editedTimestamp ?? a.timestamp) - (b.editedTimestamp ?? b.timestamp) || (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    return rows.map((row) => ({
      id: row.id,
      content: row.content,
      embeds: JSON.parse(row.embeds),
      components: JSON.parse(row.components),
      reference: row.messageReference && JSON.parse(row.messageReference),
    }))
  }

  // An answer is whole once the row that stands everywhere is there: it is the last thing that is sent.
  async answer(what, channel, since) {
    return until(`the answer to ${what}`, async () => {
      const posts = await this.postsSince(channel, since)
      return posts.some(offersStandingRow) && posts
    })
  }
}

export class Person {
  constructor(town, user) {
    this.town = town
    this.user = user
    this.latest = []
  }

  // A step of a conversation in the server.
  take({ text, choice, choices }) {
    if (text !== undefined) return this.type([text])
    return choices ? this.choose(choices) : this.press(choice)
  }

  // In the server, where everything is answered to this person alone.
  async command(name) {
    return this.interact(`/${name}`, (twin) =>
      twin.simulateSlashCommand({ channelId: this.town.channel, userId: this.user.id, name }))
  }

  async press(id) {
    const post = this.latest.findLast((post) => button(post, `1:c:${id}`))
    if (post) return this.interact(`[${id}]`, (twin) => twin.simulateButtonClick(this.on(post, `1:c:${id}`)))
    return this.choose([id])
  }

  async pressRaw(customId) {
    const post = this.latest.findLast((post) => button(post, customId))
    if (!post) throw new Error(`no button ${customId}`)
    return this.interact(customId, (twin) => twin.simulateButtonClick(this.on(post, customId)))
  }

  async choose(ids) {
    for (const post of [...this.latest].reverse()) {
      const menu = menuWith(post, ids)
      if (!menu) continue
      const on = { ...this.on(post, menu.custom_id), values: ids }
      return this.interact(`[${ids}]`, (twin) => twin.simulateSelectMenu(on))
    }
    throw new Error(`${ids} is not offered, only ${[...offered(this.latest)]}`)
  }

  // "Type my answer": a form opens at once, and is filled in.
  async type(values) {
    const post = this.latest.findLast(typing)
    if (!post) throw new Error('there is no "Type my answer"')
    const { db, twin } = this.town
    const { id } = await twin.simulateButtonClick(this.on(post, typing(post)))
    const answered = await until('a form', async () => {
      const row = await db.interactionResponse.findUnique({ where: { interactionId: id } })
      return row?.acknowledged && row
    })
    if (answered.type !== MODAL) throw new Error(`a form was expected, not an answer of type ${answered.type}`)
    const modal = JSON.parse(answered.data)
    const inputs = modal.components.flatMap((row) => row.components)
    if (inputs.length < values.length) throw new Error(`the form has only ${inputs.length} inputs`)
    const fields = inputs.map((input, number) => ({ customId: input.custom_id, value: values[number] ?? '' }))
    const send = { channelId: this.town.channel, userId: this.user.id, customId: modal.custom_id, fields }
    return this.interact(`typed ${values}`, (twin) => twin.simulateModalSubmit(send))
  }

  on(post, customId) {
    return { channelId: this.town.channel, userId: this.user.id, messageId: post.id, customId }
  }

  async interact(what, act) {
    const since = new Date()
    const { id } = await act(this.town.twin)
    this.latest = await this.town.answer(what, this.town.channel, since)
    const { type, data } = await this.town.db.interactionResponse.findUniqueOrThrow({ where: { interactionId: id } })
    if (type !== DEFERRED) throw new Error(`${what} was not acknowledged at once: type ${type}`)
    if (!((JSON.parse(data)?.flags ?? 0) & EPHEMERAL)) throw new Error(`the answer to ${what} can be read by everyone`)
    return this.latest
  }

  // Says something in a direct message; the event may be told more than once.
  async say(content, times = 1) {
    this.direct ??= (await this.town.db.channel.create({ data: { id: generateSnowflake(), type: 1 } })).id
    const since = new Date()
    await this.tell({ channel_id: this.direct }, content, times)
    this.latest = await this.town.answer(`"${content}"`, this.direct, since)
    return this.latest
  }

  // Says something where everyone reads it, to the bot by name; gives what the bot posts in answer.
  async mention(content) {
    const since = new Date()
    const bot = await this.town.db.user.findUniqueOrThrow({ where: { id: this.town.twin.botUserId } })
    const mentions = [{ id: bot.id, username: bot.username, discriminator: '0', avatar: null, bot: true }]
    const member = { roles: [], joined_at: new Date().toISOString(), deaf: false, mute: false, flags: 0 }
    const place = { channel_id: this.town.channel, guild_id: this.town.twin.guildId, mentions, member }
    await this.tell(place, `<@${bot.id}> ${content}`, 1)
    this.latest = await until('the public line', async () => {
      const posts = await this.town.postsSince(this.town.channel, since)
      return posts.length > 0 && posts
    })
    return this.latest
  }

  async tell(place, content, times) {
    const message = {
      id: generateSnowflake(),
      author: { id: this.user.id, username: this.user.username, discriminator: '0', avatar: null },
      content,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      pinned: false,
      type: 0,
      ...place,
    }
    await this.town.db.message.create({ data: { id: message.id, channelId: place.channel_id, authorId: this.user.id, content } })
    for (let time = 0; time < times; time++) this.town.twin.server.gateway.broadcast('MESSAGE_CREATE', message)
  }
}
