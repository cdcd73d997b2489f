import type { Fact, Source } from '../quantities/source.ts'

const rfc = (number: number, title: string, asOf: string): Source => ({
  title: `RFC ${number}, ${title}`,
  url: `https://www.rfc-editor.org/rfc/rfc${number}`,
  asOf,
  trust: 'third-party',
})
const choice = (note: string): Source => ({ title: 'Modelling choice', asOf: '2026-11', trust: 'assumption', note })
const MATHIS: Source = {
  title: 'Mathis, Semke, Mahdavi, Ott: The Macroscopic Behavior of the TCP Congestion Avoidance Algorithm',
  url: 'https://doi.org/10.1145/263932.264023',
  asOf: '1997',
  trust: 'third-party',
}

/** What a transfer over TCP and TLS costs in round trips and bytes, and what is assumed of the lines. */
export const transferFacts = {
  tcpRoundTrips: {
    value: 1,
    unit: 'round trips',
    statement: 'Round trips to open a TCP connection before data may follow',
    source: rfc(9293, 'Transmission Control Protocol', '2022-08'),
  },
  tlsRoundTrips: {
    value: 1,
    unit: 'round trips',
    statement: 'Round trips of a full TLS 1.3 handshake before the first request byte',
    source: rfc(8446, 'TLS 1.3', '2018-08'),
  },
  initialWindow: {
    value: 10,
    unit: 'segments',
    statement: 'Initial TCP congestion window',
    source: rfc(6928, 'Increasing TCP’s Initial Window', '2013-04'),
  },
  restartWindow: {
    value: 10,
    unit: 'segments',
    statement:
      'Congestion window of a connection that was idle: back to the initial one, so that warm saves only handshakes',
    source: rfc(5681, 'TCP Congestion Control, section 4.1', '2009-09'),
  },
  segmentBytes: {
    value: 1460,
    unit: 'bytes',
    statement: 'TCP payload of a full segment on a 1,500-byte link',
    source: rfc(9293, 'Transmission Control Protocol', '2022-08'),
  },
  lossConstant: {
    value: 1.22,
    unit: 'factor',
    statement: 'A flow carries at most segment ÷ round trip × this ÷ √loss',
    source: MATHIS,
  },
  internetLoss: {
    value: 1e-4,
    unit: 'share of packets',
    statement: 'Packets lost between devices on the internet and an AWS region',
    source: choice('One packet in ten thousand, a good line; poor ones lose a hundred times as many.'),
  },
  backboneLoss: {
    value: 1e-7,
    unit: 'share of packets',
    statement: 'Packets lost inside the network of AWS, between regions too',
    source: choice('AWS publishes none; links between regions are redundant and rarely congested.'),
  },
  lastMileRoundTripMs: {
    value: 40,
    unit: 'ms',
    statement: 'Round trip from a device to the backbone of its region, added to the round trip between regions',
    source: choice('A mobile line in good coverage; wired lines take 5 to 20 ms. Say so under producers: roundTrip.'),
  },
  uplinkBytesPerSecond: {
    value: 1.25e6,
    unit: 'bytes/s',
    statement: 'Upstream bandwidth of a device (10 Mbit/s)',
    source: choice('A mobile uplink in good coverage. Say so under producers: uplink.'),
  },
  hostFlowBytesPerSecond: {
    value: 5e9 / 8,
    unit: 'bytes/s',
    statement: 'Bandwidth of a single flow of an EC2 instance outside a placement group (5 Gbit/s)',
    source: {
      title: 'EC2 user guide, Amazon EC2 instance network bandwidth',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html',
      asOf: '2026-04',
      trust: 'provider',
    },
  },
  uploadTargetMs: {
    value: 2000,
    unit: 'ms',
    statement: 'Time within which an upload counts as arrived in time where the scenario sets none',
    source: choice('What a person at a screen still waits for. Say so under uploadTarget.'),
  },
  edgeRoundTripMs: {
    value: 10,
    unit: 'ms',
    statement: 'Round trip from the backbone of a region’s surroundings to the nearest edge location',
    source: choice(
      'CloudFront has edge locations in most large cities; AWS publishes no table of round trips to them.',
    ),
  },
} as const satisfies Record<string, Fact>
