/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Ids of claims and terms already marked on this page: only the first mark is the one to come back to. */
    marked?: Set<string>;
    /** Numbers of this page's sheets by the id of their claim or term. */
    sheets?: Map<string, string>;
  }
}
