<?php // A depot over rpc/encoded, with arrays, maps, derived types and values that occur twice; `?wsdl` serves its contract.
class Shape
{
    public $name;
}

class Circle extends Shape
{
    public $radius;
}

class Depot
{
    public function sum($numbers)
    {
        return array_sum($numbers);
    }

    public function mirror($parcels)
    {
        return array_reverse($parcels);
    }

    public function mirrorNames($names)
    {
        return array_reverse($names);
    }

    public function mirrorShapes($shapes)
    {
        foreach ($shapes as $shape) {
            $shape->name = get_class($shape) . ' ' . $shape->name;
        }
        return array_reverse($shapes);
    }

    /** What PHP made of the values, in PHP's words. */
    public function seen($parcel, $note)
    {
        $parcel->id = (string) $parcel->id;
        $parcel->content = bin2hex($parcel->content);
        return json_encode([$parcel, $note], JSON_UNESCAPED_UNICODE);
    }

    /** The same object twice, which PHP sends once and refers to. */
    public function twin($parcel)
    {
        return ['left' => $parcel, 'right' => $parcel];
    }

    public function prices($prices)
    {
        foreach ($prices as $name => $price) {
            $prices[$name] = is_int($price) ? $price + 1 : $price;
        }
        $prices['added'] = 'by PHP';
        return $prices;
    }

    public function refuse($id)
    {
        throw new SoapFault('Client', "no parcel $id", null, ['id' => $id]);
    }
}

$server = new SoapServer(__DIR__ . '/rpc-encoded.wsdl', ['classmap' => ['Shape' => 'Shape', 'Circle' => 'Circle']]);
$server->setClass('Depot');
$server->handle();
