import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES, EVENT_NAMES } from '../../../main/preload/channelNames';
import { EventBuffer } from '../../../main/preload/eventBuffer';
import { appContract, EVENT_NAMES as CONTRACT_EVENTS } from '../../../shared/contract';

describe('the names the preload lets through', () => {
  it('are those of the contract', () => {
    expect([...CHANNEL_NAMES].toSorted()).toEqual(Object.keys(appContract).toSorted());
    expect([...EVENT_NAMES].toSorted()).toEqual([...CONTRACT_EVENTS].toSorted());
  });
});

describe('EventBuffer', () => {
  it('keeps messages for the first listener, then hands them on at once', () => {
    const buffer = new EventBuffer();
    const seen: string[] = [];
    buffer.push('a', 'early');
    const stop = buffer.listen('a', (data: string) => seen.push(data));
    buffer.push('a', 'live');
    buffer.push('b', 'other');
    stop();
    buffer.push('a', 'late');
    expect(seen).toEqual(['early', 'live']);
  });

  it('keeps only the last twenty of a page that never listens', () => {
    const buffer = new EventBuffer();
    for (let i = 0; i < 100; i++) buffer.push('a', i);
    const seen: number[] = [];
    buffer.listen('a', (data: number) => seen.push(data));
    expect(seen).toHaveLength(20);
    expect(seen.at(-1)).toBe(99);
  });
});
