import type { Channel } from '../schema/channel.ts';
import { present, siteContent } from './site-content.ts';

/** The channel with this id. */
export function channelOf(id: string): Channel {
  return present(
    siteContent().channels.find((entry) => entry.fields.id === id),
    `channel ${id}`,
  ).fields;
}
