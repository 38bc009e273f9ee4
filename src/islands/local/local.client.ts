import '../page/page.ts';
import './local.ts';
