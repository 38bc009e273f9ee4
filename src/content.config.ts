import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentRoot } from './library/settings.ts';

/**
 * Only what Astro renders is a collection, and only its text is used: `library/` has parsed and checked all fields
 * against the schemas before, because it also knows in which line a mistake stands.
 */
const texts = (folder: string) =>
  defineCollection({
    loader: glob({ base: `${contentRoot}/${folder}`, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: z.object({}),
  });

export const collections = { lessons: texts('lessons'), pages: texts('pages') };
