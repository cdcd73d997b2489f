import type { Decision } from '../decision/decide.ts'
import type { Challenge, Robustness } from '../decision/robustness/robustness.ts'
import type { DocumentRobustness } from './robustness-schema.ts'
import { attention, counterfactuals, eliminationMessage, needs, tradeOff } from './robustness-sentences.ts'

/** Lays down how firm a decision is, as plain data and as sentences. */
export function documentRobustness(robustness: Robustness, decision: Decision): DocumentRobustness {
  return {
    attention: attention(robustness, decision),
    tradeOff: tradeOff(robustness, decision) ?? null,
    counterfactuals: counterfactuals(robustness, decision),
    acceptability: robustness.acceptability.map(({ knowledge, draws, options }) => ({
      knowledge,
      draws,
      options: options.map(({ option, ranks, centralWeights, beats, largestLead, regret }) => ({
        option,
        ranks: [...ranks],
        centralWeights: centralWeights === undefined ? null : { ...centralWeights },
        beats: { ...beats },
        largestLead,
        regret: { ...regret },
      })),
    })),
    challenges: robustness.challenges.map((challenge) => documentChallenge(challenge, robustness, decision)),
    opinions: robustness.opinions.map(({ method, ranking, best, agrees, conditions }) => ({
      method,
      ranking: ranking.map((place) => ({ ...place })),
      best: [...best],
      agrees,
      ...(conditions === undefined ? {} : { conditions: { ...conditions } }),
    })),
    eliminations: robustness.eliminations.map((elimination) => ({
      option: elimination.option,
      score: elimination.score,
      lead: elimination.lead ?? null,
      misses: elimination.misses.map(({ requirement, level, shortfall, relative }) => ({
        criterion: requirement.criterion,
        level,
        limit: requirement.limit,
        shortfall: shortfall ?? null,
        relative: relative ?? null,
      })),
      nearMiss: elimination.nearMiss,
      message: eliminationMessage(elimination, decision),
    })),
  }
}

function documentChallenge(
  challenge: Challenge,
  robustness: Robustness,
  decision: Decision,
): DocumentRobustness['challenges'][number] {
  const { option, lead, comparison, dominated, weightChange, levels, prices } = challenge
  return {
    option,
    lead,
    differences: [...comparison.pros, ...comparison.cons].map((argument) => ({ ...argument })),
    decisive: comparison.decisive.map(({ criterion }) => criterion),
    dominated,
    weightChange:
      weightChange === undefined ? null : { moved: weightChange.moved, weights: { ...weightChange.weights } },
    levels: levels.map(({ criterion, rivalNeeds, winnerHoldsTo }) => ({
      criterion,
      rivalNeeds: rivalNeeds ?? null,
      winnerHoldsTo: winnerHoldsTo ?? null,
    })),
    prices:
      prices?.map(({ criterion, difference, worth }) => ({ criterion, difference, worth: worth ?? null })) ?? null,
    needs: needs(challenge, robustness, decision),
  }
}
