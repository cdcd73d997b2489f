import { BUILT_IN_ENGINES } from '../engines/catalogue.ts'
import { INPUT_MODES } from '../engines/engine.ts'
import { KNOWN_MACHINES, networkGbps } from '../engines/machines.ts'
import { durationDays } from '../quantities/duration.ts'
import type { Problem } from './issue.ts'
import { nearestSpelling } from './nearest-spelling.ts'
import { producerShares } from './producer-shares.ts'
import type { Scenario } from './schema.ts'

/** Shares may miss 1 by what rounding leaves. */
const SHARE_TOLERANCE = 1e-6

/** Contradictions among producers and consumers: shares that do not add up, data that nobody can produce, runs longer than their period. */
export function checkFlows(scenario: Scenario): readonly Problem[] {
  return [...checkProducers(scenario), ...checkLines(scenario), ...checkConsumers(scenario), ...checkMachines(scenario)]
}

function checkProducers({ datasets, producers = {} }: Scenario): readonly Problem[] {
  const shares = producerShares({ datasets, producers })
  const derived = Object.entries(producers).flatMap(([id, producer]) =>
    (producer.datasets ?? []).flatMap((dataset, index): readonly Problem[] => {
      const source = datasets[dataset]?.derivedFrom
      if (source === undefined) return []
      return [
        {
          code: 'contradiction',
          path: ['producers', id, 'datasets', index],
          message: `${dataset} is computed from ${source}, nobody uploads it`,
          remedy: 'remove it here',
        },
      ]
    }),
  )
  const sums = Object.keys(datasets)
    .filter((id) => datasets[id]!.derivedFrom === undefined)
    .flatMap((id): readonly Problem[] => {
      const writers = Object.entries(producers).filter(([, producer]) => producer.datasets?.includes(id) ?? true)
      const total = writers.reduce((sum, [name]) => sum + shares[name]!, 0)
      if (writers.length === 0 || Math.abs(total - 1) <= SHARE_TOLERANCE) return []
      const names = writers.map(([name]) => name).join(', ')
      return [
        {
          code: 'contradiction',
          path: writers.length === 1 ? ['producers', writers[0]![0], 'share'] : ['producers'],
          message: `the shares of ${id} add up to ${percent(total)} (${names})`,
          remedy: 'make them add up to 100 %',
        },
      ]
    })
  return [...derived, ...mergeEqual(sums)]
}

function checkLines({ producers = {} }: Scenario): readonly Problem[] {
  return Object.entries(producers).flatMap(([id, { roundTrip, uplink }]): readonly Problem[] => [
    ...(roundTrip === undefined || roundTrip.dimension === 'time'
      ? []
      : [
          {
            code: 'bad-value' as const,
            path: ['producers', id, 'roundTrip'],
            message: 'a round trip is a time',
            remedy: 'write a time such as 40 ms',
          },
        ]),
    ...(uplink === undefined || (uplink.kind === 'bytes' && uplink.perDay > 0)
      ? []
      : [
          {
            code: 'bad-value' as const,
            path: ['producers', id, 'uplink'],
            message: 'an uplink carries bytes per time',
            remedy: 'write a bandwidth such as 1.25 MB/s, which is 10 Mbit/s',
          },
        ]),
  ])
}

function checkConsumers({ datasets, consumers = {} }: Scenario): readonly Problem[] {
  const sums = Object.keys(datasets).flatMap((id): readonly Problem[] => {
    const readers = Object.entries(consumers).filter(
      ([, consumer]) => consumer.datasets.includes(id) && consumer.share !== undefined,
    )
    const total = readers.reduce((sum, [, { share }]) => sum + share!, 0)
    if (total <= 1 + SHARE_TOLERANCE) return []
    return [
      {
        code: 'contradiction',
        path: ['consumers'],
        message: `the shares of the reads of ${id} add up to ${percent(total)}`,
        remedy: 'make them add up to 100 % or less',
      },
    ]
  })
  const runs = Object.entries(consumers).flatMap(([id, { compute }]): readonly Problem[] =>
    compute === undefined || compute.hours / 24 <= durationDays(compute.every)
      ? []
      : [
          {
            code: 'contradiction',
            path: ['consumers', id, 'compute', 'hours'],
            message: 'a run takes longer than the time to the next one',
            remedy: 'write fewer hours, or a longer period',
          },
        ],
  )
  return [...sums, ...runs]
}

function checkMachines({ consumers = {} }: Scenario): readonly Problem[] {
  return Object.entries(consumers).flatMap(([id, { engine, mode, instance }]): readonly Problem[] => {
    const modes = BUILT_IN_ENGINES[engine]?.modes ?? INPUT_MODES
    const wrongMode: readonly Problem[] =
      mode === undefined || modes.includes(mode)
        ? []
        : [
            {
              code: 'contradiction',
              path: ['consumers', id, 'mode'],
              message: `${engine} has no ${mode} mode`,
              remedy: modes.length === 1 ? 'remove it' : `write one of: ${modes.join(', ')}`,
            },
          ]
    if (instance === undefined || networkGbps(instance) !== undefined) return wrongMode
    const near = nearestSpelling(instance.replace(/^ml\./, ''), KNOWN_MACHINES)
    return [
      ...wrongMode,
      {
        code: 'unknown-name',
        path: ['consumers', id, 'instance'],
        message: `the network of instance type ${instance} is not known`,
        remedy: near === undefined ? `write one of: ${KNOWN_MACHINES.join(', ')}` : `did you mean ${near}?`,
      },
    ]
  })
}

// Producers that write every dataset would otherwise be told the same thing once for each.
function mergeEqual(problems: readonly Problem[]): readonly Problem[] {
  const key = ({ path, message }: Problem): string => `${path.join('.')} ${message.replace(/^the shares of \S+ /, '')}`
  return [...new Map([...problems].reverse().map((problem) => [key(problem), problem])).values()].reverse()
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(6))} %`
}
