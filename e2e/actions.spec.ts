import type { APIRequestContext, Page, Request } from '@playwright/test';
import { makeEvent, send } from './support/api';
import { sharedServer } from './support/server';
import { joinAs, secondPage } from './support/staff';
import { expect, test } from './support/test';

/*
 * What a page of the desk sends when a button is pressed, sent again by somebody else: a server
 * action can be called by anyone who has seen one.
 */

/** The call of a server action, told by what it says, that a page makes while `press` is done. */
async function capture(page: Page, says: string, press: () => Promise<void>): Promise<Request> {
  const [call] = await Promise.all([
    page.waitForRequest(
      (one) => 'next-action' in one.headers() && (one.postData() ?? '').includes(says),
    ),
    press(),
  ]);
  return call;
}

/** Sends a captured call again with the cookies of `by`, its ids changed. */
async function replay(
  by: APIRequestContext,
  call: Request,
  change: { ids?: Record<string, string>; headers?: Record<string, string> } = {},
): Promise<number> {
  const { 'next-action': action = '', 'content-type': type = '' } = call.headers();
  const body = Object.entries(change.ids ?? {}).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    call.postData() ?? '',
  );
  const response = await by.post(call.url(), {
    maxRedirects: 0,
    headers: {
      Accept: 'text/x-component',
      'Next-Action': action,
      'Content-Type': type,
      Origin: sharedServer().baseUrl,
      ...change.headers,
    },
    data: Buffer.from(body),
  });
  return response.status();
}

test('publishing that was sent by a publisher does nothing for anyone less, or from elsewhere', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const draft = await makeEvent(request, {}, { isPublished: false });
  const other = await makeEvent(request, {}, { isPublished: false });
  await joinAs(page, 'publisher');
  await page.goto(`/desk/events/${draft.id}/edit`);
  const call = await capture(page, '"publish"', () =>
    page.getByRole('button', { name: 'Save and publish' }).click(),
  );
  await expect(page.getByText('Published').first()).toBeVisible();

  const stateOf = async (id: string) => {
    const { editorial, version } = await (
      await send(request, 'GET', `/api/v1/events/${id}`, { role: 'editor' })
    ).json();
    return { editorial, version };
  };
  const untouched = { editorial: 'draft', version: other.version };
  const ids = { [draft.id]: other.id };
  const editor = await secondPage(browser, 'editor');

  await replay(request, call, { ids });
  expect(await stateOf(other.id), 'nobody signed in').toEqual(untouched);
  await replay(editor.request, call, { ids });
  expect(await stateOf(other.id), 'an editor').toEqual(untouched);
  const evil = { Origin: 'https://evil.example' };
  expect(await replay(page.request, call, { ids, headers: evil })).toBeGreaterThanOrEqual(400);
  expect(await stateOf(other.id), 'from another site').toEqual(untouched);
  const unknown = { 'Next-Action': '40'.padEnd(42, '0') };
  const status = await replay(page.request, call, { ids, headers: unknown });
  expect(Math.floor(status / 100), 'refused as a mistake of the caller').toBe(4);
  expect(await stateOf(other.id), 'an action that is not there').toEqual(untouched);

  await replay(page.request, call, { ids });
  expect((await stateOf(other.id)).editorial, 'the publisher').toBe('published');
  await editor.context().close();
});

test('inviting that was sent by an admin does nothing for a publisher', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  await joinAs(page, 'admin');
  await page.goto('/desk/people');
  const first = `first-${Date.now()}@example.org`;
  await page.getByLabel('E-mail').fill(first);
  const call = await capture(page, first, () => page.getByLabel('E-mail').press('Enter'));
  await expect(page.getByText(first).first()).toBeVisible();

  const publisher = await secondPage(browser, 'publisher');
  const invited = async (email: string) => {
    await page.goto('/desk/people');
    return (await page.getByText(email).count()) > 0;
  };
  const second = first.replace('first', 'second');
  for (const by of [request, publisher.request]) {
    await replay(by, call, { ids: { [first]: second } });
    expect(await invited(second)).toBe(false);
  }
  await replay(page.request, call, { ids: { [first]: second } });
  expect(await invited(second)).toBe(true);
  await publisher.context().close();
});
