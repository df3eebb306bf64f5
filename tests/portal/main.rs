//! The staff pages through their router, over a real database file: signing in, the walk of every route with every role, the
//! queue, one lead from first look to giving back.

mod administration;
mod calls;
mod desk;
mod discord;
mod feedback;
mod gallery;
mod house;
mod landing;
mod leads;
mod link;
mod own_account;
mod pages;
mod people;
mod person;
#[path = "../common/personal.rs"]
mod personal;
mod phrases;
mod posting;
mod promises;
mod queue;
mod requests;
mod set_up;
mod sheets;
mod sign_in;
#[path = "../common/validator.rs"]
mod validator;
mod walk;
mod wanted;
mod working;
mod writing;
