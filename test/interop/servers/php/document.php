<?php // A depot over document/literal, wrapped and bare, with sessions, headers and faults; `?wsdl` serves its contract.
session_start();

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
    private $server;

    private $holder;

    public function __construct($server)
    {
        $this->server = $server;
    }

    /** Sends back what came, and what PHP made of it in PHP's words. */
    public function store($request)
    {
        return ['stored' => $request->parcel, 'seen' => json_encode($request->parcel, JSON_UNESCAPED_UNICODE | JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE)];
    }

    public function weigh($grams)
    {
        return sprintf('%d.%03d', intdiv($grams, 1000), $grams % 1000);
    }

    public function signIn($request)
    {
        $_SESSION['user'] = $request->user;
        return [];
    }

    public function whoAmI()
    {
        if (!isset($_SESSION['user'])) {
            throw new SoapFault('Client', 'nobody signed in', null, ['until' => '2030-01-01T00:00:00Z'], 'refusal');
        }
        return ['user' => $_SESSION['user']];
    }

    public function trouble($request)
    {
        switch ($request->kind) {
            case 'problem':
                throw new SoapFault('Client', 'a problem <&>', 'urn:depot:shelf', ['id' => '9007199254740993', 'hints' => ['a', 'b & c']], 'problem');
            case 'refusal':
                throw new SoapFault('Server', 'no', null, ['until' => '2026-03-29T02:30:00+01:00'], 'refusal');
            default:
                throw new SoapFault('Server', "Unerwartet: {$request->kind}");
        }
    }

    public function redraw($request)
    {
        $shapes = is_array($request->shape) ? $request->shape : [$request->shape];
        foreach ($shapes as $shape) {
            $shape->name = get_class($shape) . ' ' . $shape->name;
        }
        return ['shape' => array_reverse($shapes)];
    }

    /** The header block of that name comes before the call. */
    public function ticket($ticket)
    {
        $this->holder = "{$ticket->holder} until {$ticket->until}";
        $this->server->addSoapHeader(new SoapHeader('urn:depot', 'served', ['count' => 3]));
    }

    public function withTicket()
    {
        return ['holder' => $this->holder ?? 'nobody'];
    }

    public function drop($request)
    {
        file_put_contents(__DIR__ . '/dropped.txt', $request->what);
    }
}


$server = new SoapServer(__DIR__ . '/document.wsdl', ['classmap' => ['Shape' => 'Shape', 'Circle' => 'Circle'], 'features' => SOAP_SINGLE_ELEMENT_ARRAYS]);
$server->setObject(new Depot($server));
$server->handle();
