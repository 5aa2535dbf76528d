// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type GetAnimalsRequest, getAnimals } from "./operations/get-animals.js";
import { type GetDogRequest, getDog } from "./operations/get-dog.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";
import type { Dog } from "./types/dog.js";
import type { Farm } from "./types/farm.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * All animals of a farm.
   * Item by item: `streamItems` with `getAnimalsAnimals`.
   */
  async getAnimals(request: Init<GetAnimalsRequest>, options?: CallOptions): Promise<Farm | undefined> {
    const response = await this.soap.call(getAnimals, request, options);
    return response.GetAnimalsResult;
  }

  /** One dog. */
  async getDog(request: Init<GetDogRequest>, options?: CallOptions): Promise<Dog | undefined> {
    const response = await this.soap.call(getDog, request, options);
    return response.GetDogResult;
  }
}
