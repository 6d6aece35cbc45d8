//! Timing in turns.

use std::fmt;
use std::time::Instant;

/// A loop runs about this long, so that the clock's grain does not matter.
const LOOP_MICROS: f64 = 4000.0;

/// Microseconds for one call.
pub(crate) fn once(mut work: impl FnMut()) -> f64 {
    let began = Instant::now();
    work();
    began.elapsed().as_secs_f64() * 1e6
}

/// Microseconds for one of many calls.
pub(crate) fn micros(mut work: impl FnMut()) -> f64 {
    let one = once(&mut work).max(0.1);
    let times = (LOOP_MICROS / one).clamp(1.0, 1e5) as usize;
    once(|| (0..times).for_each(|_| work())) / times as f64
}

/// Measures all sides in turns, and gives the best of each: what is slower was disturbed.
pub(crate) fn turns(sides: &mut [Box<dyn FnMut() -> f64 + '_>], rounds: usize) -> Vec<f64> {
    let mut best = vec![f64::INFINITY; sides.len()];
    for _ in 0..rounds.max(1) {
        for (side, best) in sides.iter_mut().zip(&mut best) {
            *best = best.min(side());
        }
    }
    best
}

/// How many times one figure is another.
pub(crate) struct Ratio(f64);

impl Ratio {
    pub(crate) fn of(a: f64, b: f64) -> Ratio {
        Ratio(a / b)
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}x", self.0)
    }
}
