//! Documents that follow one another: the correction of a document, the next stage of a vehicle, the checks of such documents against
//! each other, and the vehicle as all stages together describe it.
//!
//! Sources: EUCARIS IVI 2.0 User Manual 1.5; EReg IVI 2.0 Guidelines 1.1.

mod check_correction;
mod check_stages;
mod combine;
mod correction;
mod fields;
mod findings;
mod locate;
mod next_stage;
mod time;

pub use check_correction::validate_correction;
pub use check_stages::validate_stages;
pub use combine::Combined;
pub use combine::combine;
pub(super) use findings::codes;
pub use next_stage::{NextStage, StageManufacturer};
