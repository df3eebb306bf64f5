//! The commands of staff: in servers only, and hidden until an administrator of the server shows them to a role. Hiding is for
//! tidiness: who may use them is asked anew each time.

use serenity::all::{CreateCommand, InteractionContext, Permissions};

/// A command of staff.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::channel::discord) enum StaffCommand {
    /// Links one's account by a code from the staff pages.
    Link,
    /// Shows which leads wait, without names.
    Leads,
    /// Begins a draft of a volunteering role.
    Opportunity,
}

impl StaffCommand {
    const ALL: [Self; 3] = [Self::Link, Self::Leads, Self::Opportunity];

    fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Leads => "leads",
            Self::Opportunity => "opportunity",
        }
    }

    fn does(self) -> &'static str {
        match self {
            Self::Link => "Staff: link your Discord account with a code from the staff pages",
            Self::Leads => "Staff: which leads are waiting, without names",
            Self::Opportunity => "Staff: begin a volunteering role, to be finished on the staff pages",
        }
    }

    /// The command of this name.
    pub(in crate::channel::discord) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|command| command.name() == name)
    }
}

/// All of them, to be registered with the others.
pub(in crate::channel::discord) fn all() -> Vec<CreateCommand> {
    let build = |command: StaffCommand| {
        CreateCommand::new(command.name())
            .description(command.does())
            .contexts(vec![InteractionContext::Guild])
            // No permission opens them: a server's administrators see them, and whoever they show them to.
            .default_member_permissions(Permissions::empty())
    };
    StaffCommand::ALL.into_iter().map(build).collect()
}
