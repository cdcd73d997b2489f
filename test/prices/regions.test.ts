import { describe, expect, it } from 'vitest'
import { knownRegions, parseUsageType, regionPrefix } from '../../src/prices/regions.ts'

describe('usage types on bills', () => {
  it('begin with the code of their region', () => {
    expect(parseUsageType('EUC1-TimedStorage-ByteHrs')).toEqual({
      region: 'eu-central-1',
      usageType: 'TimedStorage-ByteHrs',
    })
    expect(parseUsageType('EU-Requests-Tier1')).toEqual({ region: 'eu-west-1', usageType: 'Requests-Tier1' })
  })

  it('name no region in us-east-1', () => {
    expect(parseUsageType('TimedStorage-SIA-ByteHrs')).toEqual({ usageType: 'TimedStorage-SIA-ByteHrs' })
    expect(parseUsageType('USE1-ETDataAccess-Bytes')).toEqual({ region: 'us-east-1', usageType: 'ETDataAccess-Bytes' })
    expect(regionPrefix('us-east-1')).toBe('')
  })

  it('do not mistake the beginning of a name for a region', () => {
    for (const usageType of ['IA-TimedStorage-ByteHrs', 'KMS-Requests', 'EBS:VolumeUsage.gp3', 'MRAP-Out-Bytes']) {
      expect(parseUsageType(usageType)).toEqual({ usageType })
    }
  })

  it('spell the region out for KMS', () => {
    expect(parseUsageType('ap-northeast-1-KMS-Requests')).toEqual({
      region: 'ap-northeast-1',
      usageType: 'KMS-Requests',
    })
  })

  it('keep the destination of transfer between regions', () => {
    expect(parseUsageType('USE1-USE2-AWS-Out-Bytes')).toEqual({ region: 'us-east-1', usageType: 'USE2-AWS-Out-Bytes' })
  })

  it('take a single region before the name of such transfer for the destination', () => {
    expect(parseUsageType('USE2-AWS-Out-Bytes')).toEqual({ usageType: 'USE2-AWS-Out-Bytes' })
  })

  it('do not care where replication time control goes', () => {
    expect(parseUsageType('EU-EUW2-S3RTC-Out-Bytes')).toEqual({ region: 'eu-west-1', usageType: 'S3RTC-Out-Bytes' })
  })

  it('can be put together again for every known region', () => {
    for (const region of knownRegions) {
      const { region: back = 'us-east-1', usageType } = parseUsageType(`${regionPrefix(region)}TimedStorage-ByteHrs`)
      expect([back, usageType]).toEqual([region, 'TimedStorage-ByteHrs'])
    }
  })

  it('have no prefix for a region nobody knows', () => {
    expect(() => regionPrefix('xx-nowhere-1')).toThrow(RangeError)
  })
})
