//! Confidence that means something, and the thresholds that follow from it.
//!
//! From judged examples (`matching::calibration` judges them) it says how often a given evidence is right, and what answering, choosing and
//! the help list cost. Deterministic. Called by `matching::calibration` and by the classifier, which turns evidence into confidence with it.

/// What each outcome costs, in any unit. A wrong answer outright costs more than a choice; an unrelated message answered
/// outright costs most.
#[derive(Clone, Debug)]
pub struct Costs {
    /// The wrong topic was answered.
    pub wrong_answer: f32,
    /// An unrelated message was answered.
    pub unrelated_answer: f32,
    /// The reader had to choose, and the right topic was there.
    pub choice: f32,
    /// The reader had to choose, and it was not there.
    pub useless_choice: f32,
    /// An unrelated message was given a choice.
    pub unrelated_choice: f32,
    /// A question that has a topic got the help list.
    pub none: f32,
    /// How many of a hundred messages are unrelated.
    pub unrelated_share: f32,
}

impl Default for Costs {
    fn default() -> Self {
        Self {
            wrong_answer: 4.0,
            unrelated_answer: 8.0,
            choice: 1.0,
            useless_choice: 2.0,
            unrelated_choice: 1.5,
            none: 2.5,
            unrelated_share: 0.2,
        }
    }
}

/// One row of the reliability table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// Mean confidence of the answers in it.
    pub said: f32,
    /// How many of them were right, 0 to 1.
    pub right: f32,
    /// How many there are.
    pub count: u32,
}

/// Evidence turned into a probability, and what to do at which.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// (evidence, probability), both rising; between them a straight line.
    pub points: Vec<(f32, f32)>,
    /// At this confidence or more the likeliest topic is answered.
    pub answer: f32,
    /// At this confidence or more, and less than `answer`, two or three topics are offered; below it the help list.
    pub choose: f32,
}

impl Default for Calibration {
    fn default() -> Self {
        // From five folds over CLINC150's ten phrases a topic: used until a content has its own.
        let points = vec![(-4.5, 0.13), (-3.5, 0.3), (-2.6, 0.5), (-1.9, 0.7), (-1.3, 0.87), (-0.8, 0.96)];
        Self { points, answer: 0.6, choose: 0.25 }
    }
}

impl Calibration {
    /// The confidence that evidence deserves; rises with it, strictly, between 0 and 1.
    #[must_use]
    pub fn confidence(&self, evidence: f32) -> f32 {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return 0.0 };
        if evidence <= first.0 {
            return first.1 * (0.4 * (evidence - first.0)).exp();
        }
        if evidence >= last.0 {
            return 1.0 - (1.0 - last.1) * (last.0 - evidence).exp();
        }
        let above = self.points.iter().zip(self.points.iter().skip(1)).find(|(_, b)| evidence < b.0);
        above.map_or(last.1, |(a, b)| a.1 + (b.1 - a.1) * (evidence - a.0) / (b.0 - a.0).max(1e-6))
    }
}

/// What one example looked like to a matcher that had not seen it.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// Evidence for the likeliest topic.
    pub evidence: f32,
    /// Place of the right topic, 0 the likeliest; none when no topic is right.
    pub place: Option<usize>,
}

/// Finds the confidence and the thresholds from judged examples.
#[must_use]
pub fn from_seen(seen: &[Seen], costs: &Costs) -> Calibration {
    let mut all: Vec<(f32, bool)> = seen.iter().map(|s| (s.evidence, s.place == Some(0))).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    if all.len() < 40 {
        return Calibration::default();
    }
    let inside = seen.iter().filter(|s| s.place.is_some()).count();
    let mut calibration = Calibration { points: rising(&all), ..Calibration::default() };
    let judged: Vec<(f32, Option<usize>)> = seen.iter().map(|s| (calibration.confidence(s.evidence), s.place)).collect();
    let strangers = judged.iter().filter(|j| j.1.is_none()).count().max(1) as f32;
    // Examples weigh so that the unrelated are the share they are said to be.
    let stranger = costs.unrelated_share / (1.0 - costs.unrelated_share) * inside as f32 / strangers;
    let cost = |answer: f32, choose: f32| -> f32 {
        let of = |(confidence, place): &(f32, Option<usize>)| match place {
            Some(0) if *confidence >= answer => 0.0,
            Some(_) if *confidence >= answer => costs.wrong_answer,
            None if *confidence >= answer => costs.unrelated_answer * stranger,
            Some(0..=2) if *confidence >= choose => costs.choice,
            Some(_) if *confidence >= choose => costs.useless_choice,
            None if *confidence >= choose => costs.unrelated_choice * stranger,
            Some(_) => costs.none,
            None => 0.0,
        };
        judged.iter().map(of).sum()
    };
    let mut best = (f32::INFINITY, calibration.answer, calibration.choose);
    for answer in (20u8..=98).step_by(2).map(|a| f32::from(a) / 100.0) {
        for choose in (2u8..=98).step_by(2).map(|c| f32::from(c) / 100.0).filter(|c| *c <= answer) {
            let total = cost(answer, choose);
            if total < best.0 {
                best = (total, answer, choose);
            }
        }
    }
    (calibration.answer, calibration.choose) = (best.1, best.2);
    calibration
}

/// How often the right was first, rising with evidence: groups of alike evidence, pooled while they fall (isotonic).
fn rising(sorted: &[(f32, bool)]) -> Vec<(f32, f32)> {
    let size = (sorted.len() / 15).max(20);
    // (sum of evidence, right, count)
    let mut pools: Vec<(f32, f32, f32)> = Vec::new();
    for group in sorted.chunks(size) {
        let right = group.iter().filter(|g| g.1).count() as f32;
        let mut pool = (group.iter().map(|g| g.0).sum::<f32>(), right, group.len() as f32);
        while let Some(before) = pools.last().copied().filter(|b| b.1 / b.2 >= pool.1 / pool.2) {
            pools.pop();
            pool = (pool.0 + before.0, pool.1 + before.1, pool.2 + before.2);
        }
        pools.push(pool);
    }
    // One imaginary right and one wrong in each: no promise of 0 or 100 % from a few examples.
    let mut points: Vec<(f32, f32)> = pools.iter().map(|(e, right, n)| (e / n, (right + 1.0) / (n + 2.0))).collect();
    points.dedup_by(|b, a| b.1 <= a.1 || b.0 <= a.0);
    points
}

/// The reliability table: ten bins of confidence, those without answers left out.
#[must_use]
pub fn reliability(judged: impl Iterator<Item = (f32, bool)>) -> Vec<Bin> {
    let mut bins = [(0.0f32, 0u32, 0u32); 10];
    for (confidence, right) in judged {
        if let Some(bin) = bins.get_mut(((confidence.max(0.0) * 10.0) as usize).min(9)) {
            bin.0 += confidence;
            bin.1 += u32::from(right);
            bin.2 += 1;
        }
    }
    let bin = |(said, right, count): &(f32, u32, u32)| Bin {
        said: said / *count as f32,
        right: *right as f32 / *count as f32,
        count: *count,
    };
    bins.iter().filter(|b| b.2 > 0).map(bin).collect()
}

#[cfg(test)]
mod tests {
    use super::super::rng::Rng;
    use super::*;

    #[test]
    fn confidence_rises_with_evidence_and_stays_between_nought_and_one() {
        let calibration = Calibration::default();
        let mut last = 0.0;
        for step in 0..200 {
            let now = calibration.confidence(step as f32 * 0.05 - 9.0);
            assert!(now > last && now < 1.0, "{step}: {now}");
            last = now;
        }
    }

    #[test]
    fn the_table_it_was_made_from_is_reliable() {
        // Right as often as a logistic curve of the evidence says.
        let mut rng = Rng::new(1);
        let seen: Vec<Seen> = (0..4000)
            .map(|_| {
                let evidence = rng.unit() * 8.0 - 6.0;
                let right = rng.unit() < 1.0 / (1.0 + (-(evidence + 2.0)).exp());
                Seen { evidence, place: Some(usize::from(!right)) }
            })
            .collect();
        let calibration = from_seen(&seen, &Costs::default());
        let table = reliability(seen.iter().map(|s| (calibration.confidence(s.evidence), s.place == Some(0))));
        for bin in table.iter().filter(|b| b.count >= 50) {
            assert!((bin.said - bin.right).abs() < 0.08, "{bin:?}");
        }
    }

    #[test]
    fn dearer_mistakes_raise_the_bar() {
        let seen: Vec<Seen> = (0..1000)
            .map(|i| Seen {
                evidence: (i % 100) as f32 / 10.0 - 10.0,
                place: if i % 100 > (i * 37) % 90 { Some(0) } else { (i % 7 != 0).then_some(1) },
            })
            .collect();
        let bar = |wrong_answer| from_seen(&seen, &Costs { wrong_answer, ..Costs::default() }).answer;
        assert!(bar(20.0) >= bar(1.5));
    }
}
