import type { CmsConfig, Collection, CollectionFile, CollectionSlugOptions, EntryCollection, Field } from '@sveltia/cms';
import { locales, sourceLocale } from '../../i18n/locales.ts';
import { mdxComponents } from '../../schema/mdx.ts';
import type { Content } from '../content.ts';
import { tabIcon } from '../tab-icon.ts';
import { choicesFrom } from './choices.ts';
import { type FieldSource, fieldOf, fieldsOf } from './fields.ts';
import { bodyField, type Form, listField } from './keep/entry.ts';
import { type Kind, kinds } from './kinds.ts';
import { optionalPaths, shapeOf } from './shape.ts';

/** How the files of one kind are read and written. */
export interface FileFormat {
  readonly name: string;
  readonly extension: string;
  readonly form: Form;
  /** Paths of what may be left out. */
  readonly optional: readonly string[];
}

/** What the page of the form starts from: plain data. */
export interface Admin {
  readonly config: CmsConfig;
  readonly formats: readonly FileFormat[];
}

/**
 * The form, made from the schemas that the build checks with and from what the content holds now.
 * @param claimFiles names of the files in `content/claims/`.
 */
export function adminFrom(content: Content, claimFiles: readonly string[]): Admin {
  const choices = choicesFrom(content);
  const moments = Object.fromEntries([...content.moments[sourceLocale]].map(([moment, { fields }]) => [moment, fields.title]));
  const lists: CollectionFile[] = [];
  const collections: Collection[] = [];
  for (const [name, kind] of Object.entries(kinds)) {
    const perLocale = 'folder' in kind.place || ('file' in kind.place && kind.place.file.includes('{{locale}}'));
    const fields = fieldsOfKind(kind, { guide: kind.guide, choices, perLocale, called: { ...moments, ...kind.called } });
    const common = { name, label: kind.label, icon: kind.icon, format: formatName(name, kind.form), editor: { preview: false } };
    if ('folder' in kind.place)
      collections.push({ ...folderOf(common, kind.place, fields, kind), ...(name === 'lessons' ? filtersOf(content) : {}) });
    else if ('file' in kind.place) lists.push({ ...common, file: `content/${kind.place.file}`, fields, i18n: perLocale });
    else {
      const files = claimFiles.map((file) => ({
        name: file.replace('.yaml', ''),
        label: claimsLabel(content, file),
        file: `content/${name}/${file}`,
        fields,
        format: name,
      }));
      collections.push({ ...common, files });
    }
  }
  collections.push({ name: 'lists', label: '别的', icon: 'inventory_2', i18n: true, files: lists, editor: { preview: false } });
  return { config: { ...settings, collections }, formats: Object.entries(kinds).map(([name, kind]) => formatOf(name, kind)) };
}

/** Files of claims are called like modules, where they are about one. */
function claimsLabel(content: Content, file: string): string {
  const module = content.modules.find(({ fields }) => `${fields.id}.yaml` === file);
  return module ? `${module.fields.title[sourceLocale]}（${file}）` : file;
}

const settings = {
  load_config_file: false,
  // Nothing is ever sent there: the form works on a folder of this computer, and the page may reach nobody else.
  backend: {
    name: 'gitea',
    repo: 'local/xintian',
    branch: 'main',
    auth_methods: ['token'],
    base_url: 'http://127.0.0.1',
    api_root: 'http://127.0.0.1',
  },
  app_title: '信田：用表单改',
  media_folder: 'src/drawings',
  media_libraries: { default: false },
  logo: { src: tabIcon },
  show_preview_links: false,
  editor: { preview: false },
  i18n: { structure: 'multiple_folders', locales: [...locales], default_locale: sourceLocale, initial_locales: 'default' },
} satisfies CmsConfig;

/** One button for every module, so that a lesson is found where it stands on the site. */
function filtersOf(content: Content): Partial<EntryCollection> {
  return {
    view_filters: content.modules.map(({ fields: { id, title } }) => ({ label: title[sourceLocale], field: 'module', pattern: id })),
  };
}

/** How a new text is named. It has to be typed in: a Chinese title makes no address. */
const slug: CollectionSlugOptions = {
  editable: ['create'],
  pattern: ['/^[a-z0-9]+(-[a-z0-9]+)*$/', '只用小写字母、数字和短横线'],
  hint: '会变成网址，只用小写字母、数字和短横线，定了就不改。题和课的名字要一样',
};

function folderOf(
  common: { name: string; label: string },
  { folder, adds }: { folder: string; adds: boolean },
  fields: Field[],
  kind: Kind,
): Collection {
  const title = fields.some((field) => field.name === 'title');
  return {
    ...common,
    folder: `content/${folder}`,
    extension: extensionOf(kind.form),
    fields,
    i18n: true,
    create: adds,
    // A name is an address that people have saved; taking a text away is for who knows what leads to it.
    delete: false,
    duplicate: false,
    ...(adds ? { slug } : {}),
    summary: title ? '{{title}}' : '{{slug}}',
    ...(title ? {} : { identifier_field: fields[0]?.name ?? '' }),
    thumbnail: false,
  };
}

function fieldsOfKind(kind: Kind, source: FieldSource): Field[] {
  const shape = shapeOf(kind.schema);
  if (kind.form === 'list') return [fieldOf(listField, shape, '', source) ?? []].flat();
  if (shape.kind !== 'group') throw new Error(`a file of “${kind.label}” is a group of fields`);
  const fields = fieldsOf(shape.fields, '', source);
  return kind.form === 'text' ? [...fields, body] : fields;
}

/** The text itself, as it is written: a form that took it apart would put it together otherwise. */
const body: Field = {
  name: bodyField,
  label: '正文',
  widget: 'text',
  i18n: true,
  use_emoji_autocomplete: false,
  hint: `小标题（## ）、段落、列表、加粗，还有这些：${Object.keys(mdxComponents).join('、')}。样子见 content/README.md`,
};

const extensionOf = (form: Form): string => (form === 'text' ? 'mdx' : 'yaml');

/** The form takes a head and a text only from a format that is called so. */
const formatName = (name: string, form: Form): string => (form === 'text' ? `${name}-frontmatter` : name);

function formatOf(name: string, kind: Kind): FileFormat {
  return {
    name: formatName(name, kind.form),
    extension: extensionOf(kind.form),
    form: kind.form,
    optional: optionalPaths(shapeOf(kind.schema)),
  };
}
