/** The data that Astro wrote into the page for its island, as JSON in `<script id="props">`. */
export function readProps<Props>(): Props {
  return JSON.parse((document.getElementById('props') as HTMLElement).textContent as string);
}

/** JSON that cannot end the script element it stands in. */
export function propsJson(props: unknown): string {
  return JSON.stringify(props).replaceAll('<', '\\u003c');
}
