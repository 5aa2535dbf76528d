/** Declared faults are classes: told apart by their elements, typed by their details, derived types included. */
import {
  AccessDeniedFault,
  count,
  DeclaredFault,
  LimitBillingFault,
  LimitWarehouseFault,
  LockedFault,
  ServiceFault,
  type ServiceFaultDetail,
  ShelfEmptied,
  SoapClient,
  SoapError,
  SoapFault,
  StockFault,
  type Transport,
  take,
  WarehouseClient,
} from "./index.js";

let answer = "";
const transport: Transport = {
  send: () => {
    const body = Uint8Array.from(answer, (character) => character.charCodeAt(0));
    const headers = { "content-type": "text/xml; charset=utf-8" };
    return Promise.resolve({ status: 500, statusText: "", headers, setCookies: [], body });
  },
};
const endpoint = "http://127.0.0.1/";
const soap = new SoapClient({ endpoint, transport });

function check(fact: boolean, what: unknown): void {
  if (!fact) throw new Error(String(what));
}

const declared =
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:w="http://example.org/warehouse" xmlns:b="http://example.org/billing"';

function refuseWith(detail: string): void {
  answer =
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode>` +
    `<faultstring>no</faultstring><detail ${declared}>${detail}</detail></s:Fault></s:Body></s:Envelope>`;
}

async function failTaking(detail: string): Promise<unknown> {
  refuseWith(detail);
  return soap.call(take, { article: "chair" }).catch((thrown: unknown) => thrown);
}

// #region declared
async function takeOrExplain(warehouse: WarehouseClient): Promise<string> {
  try {
    return `${await warehouse.take({ article: "chair" })} left`;
  } catch (error) {
    if (ServiceFault.is(error)) return `${error.value.code}: ${error.value.text}`;
    if (LockedFault.is(error)) return `locked until ${error.value.until?.toString()}`;
    if (LimitWarehouseFault.is(error)) return `at most ${error.value}`;
    throw error;
  }
}
// #endregion
const warehouse = new WarehouseClient({ endpoint, transport });
refuseWith('<w:locked until="2026-12-01">by an audit</w:locked>');
check((await takeOrExplain(warehouse)) === "locked until 2026-12-01", await takeOrExplain(warehouse));
refuseWith("<w:LimitFault>3</w:LimitFault>");
check((await takeOrExplain(warehouse)) === "at most 3", await takeOrExplain(warehouse));

// An element of the substitution group of a fault's element may stand for it.
const emptied = await failTaking(
  "<w:emptied><w:code>OUT</w:code><w:text>none left</w:text><w:left>0</w:left></w:emptied>",
);
check(ServiceFault.is(emptied) && emptied.value instanceof StockFault && emptied.value.left === 0, emptied);
const shelf = await failTaking(
  "<w:shelfEmptied><w:code>OUT</w:code><w:text>t</w:text><w:left>0</w:left><w:shelf>B4</w:shelf></w:shelfEmptied>",
);
check(ServiceFault.is(shelf) && shelf.value instanceof ShelfEmptied && shelf.value.shelf === "B4", shelf);
const shut = await failTaking('<w:shut until="2026-12-02">by an audit</w:shut>');
check(LockedFault.is(shut) && shut.value.until?.toString() === "2026-12-02", shut);
const low = await failTaking("<w:lowLimit>4</w:lowLimit>");
check(LimitWarehouseFault.is(low) && low.value === 4, low);

const stock = await failTaking(
  '<w:ServiceFault xsi:type="w:StockFault"><w:code>OUT</w:code><w:text>none left</w:text><w:left>0</w:left></w:ServiceFault>',
);
if (!ServiceFault.is(stock)) throw stock;
const detail: ServiceFaultDetail = stock.value;
check(detail instanceof StockFault && detail.left === 0 && detail.code === "OUT", "no derived detail");
check(stock instanceof DeclaredFault && stock instanceof SoapFault && SoapError.is(stock), "no SoapFault");
check(stock.name === "ServiceFault" && stock.operation === "take", stock);

const credit = await failTaking("<b:LimitFault>9.50</b:LimitFault>");
check(LimitBillingFault.is(credit) && credit.value === "9.50", credit);
check(!LimitWarehouseFault.is(credit), "an element of one name and another namespace");

const broken = await failTaking("<w:ServiceFault><w:code>NEW</w:code><w:text>t</w:text></w:ServiceFault>");
check(SoapFault.is(broken) && !ServiceFault.is(broken), broken);
check(SoapFault.is(broken) && broken.path === "ServiceFault/code" && SoapError.is(broken.cause), broken);

const undeclared = await failTaking("<w:AccessDenied><w:who>me</w:who></w:AccessDenied>");
check(SoapFault.is(undeclared) && !AccessDeniedFault.is(undeclared), undeclared);
const denied: unknown = await soap.call(count, {}).catch((thrown: unknown) => thrown);
check(AccessDeniedFault.is(denied) && denied.value.who === "me", denied);
