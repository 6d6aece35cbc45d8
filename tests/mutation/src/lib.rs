//! Documents made from the schema tables, and mutants of them.
//!
//! The documents are valid by construction and go through every element declaration and every facet of a schema in turn; the mutants
//! try everything at which two validators may part. `compare.py` beside this crate asks libxml2 about each of them and compares its
//! verdict with ecoc's.

pub mod base;
pub mod cases;
pub mod mutate;
pub mod plan;
pub mod samples;
pub mod tree;
