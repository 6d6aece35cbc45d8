//! The identifiers that a document carries, taken apart: the vehicle identification number and the type-approval number.

mod approval;
mod authorities;
mod vin;

pub use approval::{ApprovalNumber, Series, parse_approval_number};
pub use authorities::{Framework, TypeApprovalAuthority};
pub use vin::{Region, Vin, parse_vin};
