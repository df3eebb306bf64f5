//! Durable turns through the lane, on a real file: load a 4 KB conversation, change it, save it, commit. A turn counts when it
//! is answered, so a disk sync lies between. Run: `cargo bench --bench store`.

use alongside::clock::{Clock, SystemClock};
use alongside::domain::consent::Channel;
use alongside::ids::{ConversationId, ResidentId};
use alongside::language::Language;
use alongside::store::conversations::{self, ConversationRow, Pushing};
use alongside::store::residents::Owner;
use alongside::store::{AddressHash, Batch, BoxFuture, Keyring, Store, StoreError, TurnLane, Tx};
use divan::Bencher;
use divan::counter::ItemsCount;
use std::sync::Arc;
use tokio::runtime::Runtime;
use uuid::Uuid;

/// Conversations that exist.
const PEOPLE: usize = 20_000;
/// Bytes of state in each.
const STATE: usize = 4096;
/// Turns in one sample.
const TURNS: usize = 8192;

fn main() {
    divan::main();
}

struct Touch;

impl Batch for Touch {
    type Turn = AddressHash;
    type Answer = i64;

    fn address(turn: &AddressHash) -> AddressHash {
        *turn
    }

    fn run<'a>(&'a self, tx: &'a mut Tx<'_>, turns: Vec<AddressHash>) -> BoxFuture<'a, Result<Vec<i64>, StoreError>> {
        Box::pin(async move {
            let now = SystemClock.now();
            let found = conversations::load_many(tx, &turns, now).await?;
            let mut rows: Vec<ConversationRow> = found.loaded.into_iter().map(|loaded| loaded.row).collect();
            for row in &mut rows {
                row.version += 1;
                row.updated_at = now;
                row.plain.rotate_left(1);
            }
            conversations::save_many(tx, &rows).await?;
            Ok(vec![1; turns.len()])
        })
    }
}

struct Bench {
    runtime: Runtime,
    lane: TurnLane<Touch>,
    store: Store,
    addresses: Vec<AddressHash>,
    _folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        let runtime = Runtime::new().expect("a runtime starts");
        // Beside the build, not in a folder that may be memory.
        let folder = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).expect("a folder can be made");
        let path = folder.path().join("db").display().to_string();
        let keyring = Keyring::generate().expect("there is randomness");
        let store = runtime.block_on(Store::open(&path, keyring, Arc::new(SystemClock))).expect("the file opens");
        let addresses: Vec<AddressHash> =
            (0..PEOPLE).map(|n| store.address_hash(Channel::Web, &n.to_string())).collect();
        for (piece, chunk) in addresses.chunks(1000).enumerate() {
            let rows: Vec<ConversationRow> =
                chunk.iter().enumerate().map(|(n, address)| row(piece * 1000 + n, *address)).collect();
            let filled = store.write(move |tx| Box::pin(async move { conversations::save_many(tx, &rows).await }));
            runtime.block_on(filled).expect("the rows are stored");
        }
        Self { lane: store.turn_lane(Touch), runtime, store, addresses, _folder: folder }
    }

    /// So many people at once, each waiting for the answer before the next turn, each with conversations of their own.
    fn turns(&self, people: usize) {
        self.runtime.block_on(async {
            let tasks: Vec<_> = (0..people)
                .map(|person| {
                    let lane = self.lane.clone();
                    let mine: Vec<AddressHash> =
                        self.addresses.iter().skip(person).step_by(people).copied().take(TURNS / people).collect();
                    tokio::spawn(async move {
                        for address in mine {
                            lane.take(address).await.expect("the turn is kept");
                        }
                    })
                })
                .collect();
            for task in tasks {
                task.await.expect("no task fails");
            }
        });
    }
}

fn row(n: usize, address: AddressHash) -> ConversationRow {
    let now = SystemClock.now();
    let id = |kind: u128| Uuid::from_u128((n as u128) << 64 | kind);
    ConversationRow {
        id: ConversationId(id(1)),
        owner: Owner::fresh(ResidentId(id(2))).expect("there is randomness"),
        new: true,
        address,
        channel: Channel::Web,
        language: Language::SOURCE,
        easy: false,
        version: 1,
        created_at: now,
        updated_at: now,
        pushing: Pushing::default(),
        plain: (0..STATE).map(|byte| byte as u8).collect(),
    }
}

#[divan::bench(args = [1, 16, 64, 256, 1024], sample_count = 5, sample_size = 1)]
fn durable_turns(bencher: Bencher<'_, '_>, people: usize) {
    let bench = Bench::new();
    bencher.counter(ItemsCount::new(TURNS / people * people)).bench_local(|| bench.turns(people));
    bench.runtime.block_on(bench.store.close());
}
