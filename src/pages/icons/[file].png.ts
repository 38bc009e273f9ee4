import { icon, iconSizes } from '../../library/icons.ts';

export const getStaticPaths = () => Object.entries(iconSizes).map(([file, props]) => ({ params: { file }, props }));

export async function GET({ props }: { props: (typeof iconSizes)[string] }): Promise<Response> {
  return new Response(await icon(props), { headers: { 'content-type': 'image/png' } });
}
