import { describe, expect, it } from 'vitest';
import { successiveWindows, tenureWindow } from './tenure-window';

describe('tenureWindow', () => {
  it.each([
    [
      { from: '2014-09-08', to: '2018-10-25' },
      ['2014-09-08', '2018-10-25'],
      ['2014-09-08', '2018-10-25'],
    ],
    [{ from: '2020', to: '2022' }, ['2020-12-31', '2022-01-01'], ['2020-01-01', '2022-12-31']],
    [{ from: '2018-04' }, ['2018-04-30', '2018-04-30'], ['2018-04-01', null]],
    [{ from: '2025-01-20', to: '..' }, ['2025-01-20', '9999-12-31'], ['2025-01-20', null]],
    [{ from: '[..2015-08-03]', to: '[2020-07-19..]' }, ['2015-08-03', '2020-07-19'], [null, null]],
    [{ from: '2012-05-07', to: '[2015-11..]' }, ['2012-05-07', '2015-11-01'], ['2012-05-07', null]],
  ])('of %j is surely %j, possibly %j', (dates, [from, to], [first, last]) => {
    expect(tenureWindow(dates)).toEqual({
      surely: { from, to },
      possibly: { from: first, to: last },
    });
  });

  it('without dates is never sure', () => {
    expect(tenureWindow({})).toEqual({ surely: null, possibly: { from: null, to: null } });
  });

  it('within one year is possible in that year and sure on none of its days', () => {
    expect(tenureWindow({ from: '2022', to: '2022' })).toEqual({
      surely: null,
      possibly: { from: '2022-01-01', to: '2022-12-31' },
    });
  });
});

describe('successiveWindows', () => {
  const abadi = tenureWindow({ from: '2014-09-08', to: '[2017-10-23..]' });
  const mahdi = tenureWindow({ from: '[..2019-05-07]', to: '[2019-05-07..]' });
  const sudani = tenureWindow({ from: '2022-10-27', to: '..' });
  const undated = tenureWindow({});

  it('end whoever has no end when the next surely was there, and begin them after the one before', () => {
    const windows = successiveWindows([abadi, mahdi, sudani, undated]);
    expect(windows.map((one) => one.possibly)).toEqual([
      { from: '2014-09-08', to: '2019-05-07' },
      { from: '2017-10-23', to: '2022-10-27' },
      { from: '2022-10-27', to: null },
      { from: null, to: null },
    ]);
  });
});
